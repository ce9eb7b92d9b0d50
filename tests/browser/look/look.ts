import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { openProduct } from "../product.ts";
import { settled } from "../settled.ts";
import { watch } from "../watch.ts";
import { inspect } from "./inspect.ts";
import { pagesOf } from "./pages.ts";
import { placesOf } from "./places.ts";

/**
 * `npm run look -- LIBRARY FOLDER [PAGE…]`: every page of a library at four widths and on paper, in both languages,
 * in three themes, as pictures on a sheet each; says what the console complained of, what request failed, and what text
 * is cut off or overlaps. Ends with 1 where there is any.
 */
const [library, target, ...only] = process.argv.slice(2);
if (library === undefined || target === undefined) {
  process.stderr.write("usage: npm run look -- LIBRARY FOLDER [PAGE…]\n");
  process.exit(2);
}
const folder = resolve(target);
const widths = [390, 768, 1440, 2560];
/** What A4 leaves between its margins. */
const paper = 703;
const looks = [
  ["zh", "light"],
  ["en", "light"],
  ["zh", "dark"],
  ["en", "dark"],
  ["zh", "contrast"],
] as const;

const product = await openProduct(resolve(library));
const browser = await chromium.connect(product.browser);
let faults = 0;

/** Says what on a page cannot be read, and takes its picture. */
async function keep(page: Page, name: string) {
  const found = await page.evaluate(inspect);
  for (const fault of new Set(found.map(({ fault, text }) => `${fault}: ${text}`))) {
    process.stdout.write(`${name}: ${fault}\n`);
    faults++;
  }
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}

/** One page in one look, at every width and on paper. */
async function shoot(name: string, path: string, [lang, theme]: (typeof looks)[number]) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript((chosen) => {
    localStorage.setItem("gongkai.theme", chosen);
    localStorage.setItem("gongkai.tour", "seen");
  }, theme);
  const complained = watch(page);
  const shown = lang === "en" ? `${path}${path.includes("?") ? "&" : "?"}lang=en` : path;
  await page.goto(`${product.address}${shown}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 700 ? 844 : 1000 });
    await settled(page);
    await keep(page, `${name}-${width}-${lang}-${theme}`);
  }
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: paper, height: 1000 });
  await settled(page);
  await keep(page, `${name}-paper-${lang}-${theme}`);
  for (const complaint of new Set(complained))
    process.stdout.write(`${name} ${lang} ${theme}: ${complaint}\n`);
  faults += complained.length;
  await context.close();
}

/** All pictures of a page on one sheet. */
async function sheet(name: string, within: Browser) {
  const page = await within.newPage({ viewport: { width: 2400, height: 1000 } });
  const pictures = await Promise.all(
    looks.flatMap(([lang, theme]) =>
      widths.map(async (width) => {
        const bytes = await readFile(join(folder, `${name}-${width}-${lang}-${theme}.png`));
        return `<img src="data:image/png;base64,${bytes.toString("base64")}">`;
      }),
    ),
  );
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:1fr 2fr 3fr 4fr;gap:8px;align-items:start}img{width:100%;border:1px solid #999;box-sizing:border-box}</style>${pictures.join("")}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

await mkdir(folder, { recursive: true });
try {
  const pages = pagesOf(await placesOf(product.address));
  for (const [name, path] of pages) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const look of looks) await shoot(name, path, look);
    await sheet(name, browser);
  }
} finally {
  await browser.close();
  await product.close();
}
process.stdout.write(`${faults} faults\n`);
process.exitCode = faults > 0 ? 1 : 0;
