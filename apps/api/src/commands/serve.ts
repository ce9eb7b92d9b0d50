import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context } from "hono";
import { type App, createApp } from "../app.ts";
import type { Command } from "../cli.ts";
import { ServedEditions } from "../library/served-editions.ts";
import { loadPaths } from "./load.ts";

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
    const port = options["port"] === undefined ? environment.port : Number(options["port"]);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      process.stderr.write(`not a port: ${options["port"] ?? environment.port}\n`);
      return 2;
    }
    if (options["refresh"]) await loadPaths([], options, environment);
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
      onFound: (_, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  const fresh = {
    root: web,
    onFound: (_: string, c: Context) => c.header("Cache-Control", "no-cache"),
  };
  app.use("*", serveStatic(fresh));
  app.get("*", async (c, next) =>
    /^\/(?:api|assets)\//u.test(c.req.path)
      ? next()
      : serveStatic({ ...fresh, path: "index.html" })(c, next),
  );
  return app;
}

/** An HTTP server for an app. */
export const serverFor = (app: App): Server => createServer(getRequestListener(app.fetch));

function serve(library: string, web: string, port: number): Promise<0 | 1> {
  const app = withWeb(createApp(new ServedEditions(library)), web);
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
