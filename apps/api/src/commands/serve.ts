import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context } from "hono";
import { type App, createApp } from "../app.ts";
import type { Command } from "../cli.ts";
import { logAll, logProblems } from "../http/log.ts";
import { ServedEditions } from "../library/served-editions.ts";
import { loadPaths } from "./load.ts";
import { wholeNumber } from "./wrong-usage.ts";

/** `gongkai serve`: API and web app on one address, until interrupted. */
export const serveCommand: Command = {
  usage: "gongkai serve [--port NUMBER] [--library FOLDER] [--refresh]",
  help: `Serves the API and the web app on http://localhost:8787 until Ctrl-C.
  --port NUMBER      the port (default: PORT, else 8787)
  --library FOLDER   the library (default: GONGKAI_LIBRARY, else ./library)
  --refresh          first read again what an older version of gongkai has read`,
  options: { port: { type: "string" }, refresh: { type: "boolean" } },
  words: [0, 0],
  async run({ options }, environment) {
    const port = wholeNumber("--port", options["port"] ?? environment.port, [0, 65535]);
    if (options["refresh"] && (await loadPaths([], options, environment)) === 130) return 130;
    const { library } = options;
    const folder = typeof library === "string" ? resolve(library) : environment.library;
    return serve(folder, environment.web, port);
  },
};

/** The API with the built web app beside it; every other address is a page of the app. */
export function withWeb(app: App, web: string): App {
  app.use(
    "/assets/*",
    serveStatic({
      root: web,
      precompressed: true,
      onFound: (_, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  app.get("*", async (c, next) => {
    if (/^\/(?:api|assets)\//u.test(c.req.path)) return next();
    const isFile = /\.\w+$/u.test(c.req.path) && !c.req.path.endsWith("/index.html");
    if (isFile) return serveStatic({ root: web, onFound: revalidated })(c, next);
    const page = await readFile(join(web, "index.html"), "utf8").catch(() => null);
    return page === null
      ? next()
      : c.html(withNonce(page, c.get("secureHeadersNonce")), 200, noStore);
  });
  return app;
}

const noStore = { "cache-control": "no-store" };
const revalidated = (_: string, c: Context): void => c.header("Cache-Control", "no-cache");

/** The page with the nonce of this answer, under which its scripts add styles. */
const withNonce = (html: string, nonce = ""): string =>
  html.replace("<head>", `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);

/** Longer than clients and proxies keep a connection that rests: who closes first must not be the server, or a request is lost. */
const keepAliveTimeout = 75_000;

/** An HTTP server for an app. */
export function serverFor({ fetch, quick }: Pick<App, "fetch" | "quick">): Server {
  const ask = getRequestListener(fetch);
  return createServer({ keepAliveTimeout }, (incoming, outgoing) => {
    if (!quick.answer(incoming, outgoing)) ask(incoming, outgoing);
  });
}

function serve(library: string, web: string, port: number): Promise<0 | 1> {
  const log = process.stderr.isTTY ? logProblems : logAll;
  const app = withWeb(createApp(new ServedEditions(library), { log }), web);
  const server = serverFor(app);
  return new Promise((done) => {
    server.on("error", (error) => {
      const taken = "code" in error && error.code === "EADDRINUSE";
      const advice = `port ${port} is in use; choose another: PORT=${port + 1} npm start`;
      process.stderr.write(`${taken ? advice : error.message}\n`);
      done(1);
    });
    const stop = () => {
      server.close(() => done(0));
      server.closeAllConnections();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      process.stdout.write(`http://localhost:${actual}\n`);
    });
  });
}
