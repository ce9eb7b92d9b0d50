import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { root } from "../library.ts";
import { openProduct } from "./product.ts";
import { settled } from "./settled.ts";

/**
 * `npm run guide [-- LIBRARY]`: draws the pictures of README and guides, in both languages, from the real app over the
 * library that the first `npm start` makes.
 */
const [library = "library"] = process.argv.slice(2);
const folder = join(root, "docs/guide");
const province = "region=640000";
const pictures = [
  { name: "overview", path: `/?${province}`, height: 860 },
  { name: "filing", path: `/filing?${province}&year=2024`, height: 800 },
  {
    name: "report",
    path: "/reports/640303-02/2024?section=requests&cell=requests.granted.total",
    height: 760,
  },
  {
    name: "compare",
    path: "/compare?of=region&regions=640100,640200,640300,640400,640500&view=percentile",
    height: 860,
  },
];

const product = await openProduct(resolve(library));
const browser = await chromium.connect(product.browser);
try {
  await mkdir(folder, { recursive: true });
  for (const lang of ["zh", "en"])
    for (const { name, path, height } of pictures) {
      const page = await browser.newPage({ viewport: { width: 1280, height } });
      await page.addInitScript(() => localStorage.setItem("gongkai.tour", "seen"));
      await page.goto(`${product.address}${path}${lang === "en" ? "&lang=en" : ""}`);
      await settled(page);
      if (await page.locator(".notice").count())
        throw new Error(`${library} does not hold ${path}`);
      const session = await page.context().newCDPSession(page);
      const shot = await session.send("Page.captureScreenshot", { format: "webp", quality: 80 });
      const bytes = Buffer.from(shot.data, "base64");
      await writeFile(join(folder, `${name}.${lang}.webp`), bytes);
      process.stdout.write(`${name}.${lang}.webp ${Math.ceil(bytes.length / 1024)} KB\n`);
      await page.close();
    }
} finally {
  await browser.close();
  await product.close();
}
