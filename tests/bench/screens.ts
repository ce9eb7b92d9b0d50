import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { z } from "zod";
import { openProduct } from "../browser/product.ts";
import { settled } from "../browser/settled.ts";
import { median } from "./measure.ts";

/**
 * `npm run screens -- LIBRARY`: how long a screen takes from click to painted chart, asked for the first time and again;
 * the longest task of the main thread; the compressed scripts before the first chart and with it.
 */
const [library] = process.argv.slice(2);
if (library === undefined) {
  process.stderr.write("usage: npm run screens -- LIBRARY\n");
  process.exit(2);
}
const goals = { uncached: 300, cached: 100, task: 200, before: 350, with: 600 };
const pages = ["趋势", "办理结果", "申请人", "复议诉讼", "主动公开", "报送", "排名", "总览"];
const provinces = ["130000", "320000", "330000", "370000", "410000", "440000", "510000"];
const product = await openProduct(library);
const browser = await chromium.connect(product.browser);
let missed = 0;

function say(what: string, value: number, goal: number, unit: string) {
  const met = value <= goal;
  if (!met) missed++;
  const bound = `<= ${goal} ${unit}`.padStart(12);
  const shown = `${value.toFixed(0)} ${unit}`.padStart(10);
  process.stdout.write(`${what.padEnd(44)}${shown}${bound}  ${met ? "met" : "not met"}\n`);
}

/** Milliseconds from a click on a page's name until its figure is painted, as the browser tells the time. */
const clickToPaint = (page: Page, name: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const link = [...document.querySelectorAll<HTMLElement>("header nav a")].find(
          ({ textContent }) => textContent === wanted,
        );
        const heading = document.title;
        const start = performance.now();
        const look = () => {
          const shown = document.querySelector(".figure .figure-body :is(svg, tbody)");
          const waits = document.querySelector(".figure-stale, .figure .skeleton");
          if (document.title === heading || !shown || waits) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(performance.now() - start));
        };
        link?.click();
        look();
      }),
    name,
  );

/** The longest task of the main thread since the page began. */
const longestTask = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate("Math.max(0, ...window.longTasks)"));

/** Compressed kilobytes of the scripts of a first visit, until the charts' own is asked for and with it. */
async function scripts(): Promise<{ before: number; all: number }> {
  const page = await browser.newPage();
  const loaded: Promise<{ chart: boolean; size: number }>[] = [];
  page.on("response", (response) => {
    if (!response.url().endsWith(".js")) return;
    const chart = /\/chart-/u.test(response.url());
    loaded.push(response.body().then((body) => ({ chart, size: gzipSync(body).length / 1024 })));
  });
  await page.addInitScript(() => localStorage.setItem("gongkai.tour", "seen"));
  await page.goto(product.address);
  await settled(page);
  const all = await Promise.all(loaded);
  await page.close();
  const sum = (some: typeof all) => some.reduce((total, { size }) => total + size, 0);
  return { before: sum(all.filter(({ chart }) => !chart)), all: sum(all) };
}

try {
  const { current } = z
    .object({ current: z.int().nullable() })
    .parse(await (await fetch(`${product.address}/api/editions`)).json());
  if (current === null) throw new Error(`${library} holds no edition that this version reads`);
  const size = await scripts();
  say("scripts before the first chart's", size.before, goals.before, "KB");
  say("scripts with it", size.all, goals.with, "KB");
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.addInitScript(() => {
    localStorage.setItem("gongkai.tour", "seen");
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: "longtask", buffered: true });
  });
  const times = new Map(pages.map((name) => [name, { uncached: [0], cached: [0] }]));
  for (const one of times.values()) for (const list of Object.values(one)) list.pop();
  let task = 0;
  for (const [round, province] of provinces.entries()) {
    await page.goto(`${product.address}/methods?region=${province}`);
    await settled(page);
    for (const kind of ["uncached", "cached"] as const)
      for (const name of pages) {
        const time = await clickToPaint(page, name);
        await settled(page);
        // The first round fetches the code of the pages.
        if (round > 0) times.get(name)?.[kind].push(time);
      }
    task = Math.max(task, await longestTask(page));
  }
  for (const [name, { uncached, cached }] of times) {
    say(`${name}, asked for the first time`, median(uncached), goals.uncached, "ms");
    say(`${name}, asked again`, median(cached), goals.cached, "ms");
  }
  say("longest task of the main thread", task, goals.task, "ms");
} finally {
  await browser.close();
  await product.close();
}
process.exitCode = missed > 0 ? 1 : 0;
