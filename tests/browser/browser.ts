import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serverFor, withWeb } from "../../apps/api/src/commands/serve.ts";
import { root, sampleLibrary } from "../library.ts";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The whole product on a free port, and a real browser with an empty profile in front of it. */
export async function openProduct() {
  const library = await sampleLibrary();
  const app = withWeb(library.app, join(root, "apps/web/dist"));
  const server = serverFor(app);
  const port = await new Promise<number>((done) => {
    server.listen(0, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : 0);
    });
  });
  const profile = await mkdtemp(join(tmpdir(), "gongkai-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: flags,
    viewport: { width: 1440, height: 1000 },
    colorScheme: "light",
  });
  const close = async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true });
    await library.remove();
  };
  return { library, context, address: `http://localhost:${port}`, close };
}

/** Everything the console complains of on a page. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) found.push(message.text());
  });
  return found;
}
