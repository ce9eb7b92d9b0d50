import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { complaints, openProduct } from "./browser.ts";

let product: Awaited<ReturnType<typeof openProduct>>;
let page: Page;
let complained: string[];

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product.close());
beforeEach(async () => {
  await page?.close();
  page = await product.context.newPage();
  complained = complaints(page);
});

const trend = z.object({
  coverage: z.array(z.object({ year: z.int() })),
  rows: z.array(z.object({ year: z.int(), measure: z.string(), value: z.number().nullable() })),
});

/** What the API answers for received requests, by year. */
async function received(query: string): Promise<string[]> {
  const answer = trend.parse(await product.library.get(`/api/trend?measures=received&${query}`));
  const values = new Map(answer.rows.map(({ year, value }) => [year, value]));
  return answer.coverage.map(({ year }) => values.get(year)?.toLocaleString("en-US") ?? "无数据");
}

const column = (figure: Locator, index: number): Promise<string[]> =>
  figure.locator(`tbody tr td:nth-of-type(${index})`).allInnerTexts();

async function save(download: Promise<Download>): Promise<{ name: string; text: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("filters by region, shows the API's figures, survives a reload and exports them", async () => {
  await page.goto(`${product.address}/?trend=table`);
  const figure = page.getByRole("figure").first();
  await figure.locator("tbody tr").first().waitFor();
  expect(await column(figure, 1)).toEqual(await received(""));

  await page.getByRole("combobox", { name: "地区" }).click();
  await page.getByRole("combobox", { name: "地区" }).fill("示例东区");
  // While the list narrows it is drawn again: what is not looked for goes first.
  const found = (name: string) => page.locator(".ant-select-tree-title", { hasText: name });
  await found("河南").first().waitFor({ state: "detached" });
  await found("示例东区").click();
  await page.waitForURL(/region=990101/u);
  const district = await received("region=990101");
  await expect.poll(() => column(figure, 1)).toEqual(district);

  await page.reload();
  await expect.poll(() => column(figure, 1)).toEqual(district);
  expect(page.url()).toContain("trend=table");
  await page.goBack();
  expect(page.url()).not.toContain("region");

  await page.goForward();
  await expect.poll(() => column(figure, 1)).toEqual(district);
  const waiting = page.waitForEvent("download");
  await figure.getByRole("button", { name: /CSV/u }).click();
  const { name, text } = await save(waiting);
  expect(name).toMatch(/\.csv$/u);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  for (const value of district) expect(text).toContain(value.replaceAll(",", ""));
  expect(text).toContain("synthetic");
  expect(complained).toEqual([]);
});

test("says that real and synthetic reports are added up, and leaves the synthetic out at one click", async () => {
  await page.goto(`${product.address}/?trend=table`);
  const figure = page.getByRole("figure").first();
  await page.getByText("不是任何地方的实际情况").waitFor();
  await page.getByRole("link", { name: "仅真实数据" }).click();
  await page.waitForURL(/synthetic=exclude/u);
  const real = await received("synthetic=exclude");
  expect(real).not.toEqual(await received(""));
  await expect.poll(() => column(figure, 1)).toEqual(real);
  await page.getByRole("link", { name: "也计入合成示例数据" }).click();
  await expect.poll(() => page.url()).not.toContain("synthetic");
  expect(complained).toEqual([]);
});

test("draws its figures and exports one as SVG with the notice on synthetic data in it", async () => {
  await page.goto(`${product.address}/?region=990000`);
  const figures = page.getByRole("figure");
  await expect.poll(() => figures.locator("canvas, svg").count()).toBeGreaterThan(2);
  await page.getByText("合成示例数据").first().waitFor();
  const waiting = page.waitForEvent("download");
  await figures.first().getByRole("button", { name: /SVG/u }).click();
  const { name, text } = await save(waiting);
  expect(name).toMatch(/\.svg$/u);
  expect(text).toContain("合成示例数据");
  expect(complained).toEqual([]);
});

test("shows a report as the form prints it, with the place of a cell in its source", async () => {
  await page.goto(`${product.address}/reports/310000-office/2019?section=disclosure`);
  await page.getByText("政府集中采购").first().waitFor();
  await page.getByRole("button", { name: /25\.1/u }).click();
  await page.getByText("251000元").first().waitFor();
  expect(complained).toEqual([]);
});

test("speaks English throughout when asked to", async () => {
  await page.goto(`${product.address}/?lang=en`);
  await page.getByRole("figure").first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByText("Synthetic sample data").first().waitFor();
  expect(complained).toEqual([]);
});

test("stays as wide as the screen of a telephone", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/", "/?lang=en", "/reports/310000-office/2019"]) {
    await page.goto(`${product.address}${path}`);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  }
});
