import { join } from "node:path";
import { chromium } from "playwright-core";
import { createApp } from "../../apps/api/src/app.ts";
import { serverFor, withWeb } from "../../apps/api/src/commands/serve.ts";
import { ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { root } from "../library.ts";

/** Where the browser to test with is, and what it leaves out to start soon and by itself. */
const browserOptions = {
  executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The whole product over a library, on a free port, and a browser beside it. */
export async function openProduct(library: string) {
  const app = withWeb(createApp(new ServedEditions(library)), join(root, "apps/web/dist"));
  const server = serverFor(app);
  const port = await new Promise<number>((done) => {
    server.listen(0, () => {
      const address = server.address();
      done(typeof address === "object" && address ? address.port : 0);
    });
  });
  const browser = await chromium.launchServer(browserOptions);
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}`, browser: browser.wsEndpoint(), close };
}
