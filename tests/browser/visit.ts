import { buffer } from "node:stream/consumers";
import { chromium, type Locator, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import type { z } from "zod";
import { watch } from "./watch.ts";

const address = inject("address");
const browser = await chromium.connect(inject("browser"));

/** What a browser remembers of the product from an earlier visit. */
const memory = (kept: Readonly<Record<string, string>>) => ({
  cookies: [],
  origins: [
    {
      origin: address,
      localStorage: Object.entries(kept).map(([name, value]) => ({
        name: `gongkai.${name}`,
        value,
      })),
    },
  ],
});

interface Visit {
  readonly theme?: string;
  readonly width?: number;
  /** Whether the browser has never been here. */
  readonly first?: boolean;
}

/** Opens a page in a browser of its own. Until the test ends none may complain of anything. */
export const test = base.extend("visit", async ({ task }, { onCleanup }) => {
  const visits: { page: Page; complaints: string[] }[] = [];
  onCleanup(async () => {
    await Promise.all(visits.map(({ page }) => page.context().close()));
    expect(
      visits.flatMap(({ complaints }) => complaints),
      task.name,
    ).toEqual([]);
  });
  return async (path: string, visit: Visit = {}): Promise<Page> => {
    const { theme = "light", width = 1440, first = false } = visit;
    const context = await browser.newContext({
      viewport: { width, height: 1000 },
      ...(!first && { storageState: memory({ tour: "seen", theme }) }),
    });
    const page = await context.newPage();
    visits.push({ page, complaints: watch(page) });
    await page.goto(new URL(path, address).href);
    return page;
  };
});

/** What the API answers, in the parts that the test looks at. */
export async function answerTo<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<z.infer<Shape>> {
  return shape.parse(await (await fetch(new URL(path, address))).json());
}

/** The texts of a figure's table, row by row. */
export async function tableOf(figure: Locator): Promise<string[][]> {
  await figure.locator("tbody tr").first().waitFor();
  return figure
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")),
    );
}

/** What comes down at a click on something of a figure. */
export async function download(page: Page, button: Locator) {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

/** A number as the screen writes it. */
export const whole = (value: number | null | undefined): string =>
  value == null ? "无数据" : value.toLocaleString("en-US");

/** A rate as the screen writes it. */
export const rate = (value: number | null | undefined): string =>
  value == null ? "无数据" : `${(value * 100).toFixed(1)}%`;
