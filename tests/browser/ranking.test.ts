import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
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

const number = z.number().nullable();
const ranking = z.object({
  total: z.int(),
  ranked: z.int(),
  rows: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), value: number },
      ...{ numerator: number, denominator: number, rank: number },
    }),
  ),
});
const answerTo = async (query: string) =>
  ranking.parse(await product.library.get(`/api/ranking?${query}`));

const whole = (value: number | null) => (value ?? 0).toLocaleString("en-US");

test("ranks agencies by a rate as the API does, small denominators apart, and opens a report", async () => {
  await page.goto(`${product.address}/ranking?region=990000&year=2024`);
  const rows = page.locator("tbody tr:has(th)");
  await rows.first().waitFor();
  const answer = await answerTo("measure=disclosure_rate&region=990000&year=2024&limit=20");
  const expected = answer.rows.map(({ rank, name, value, numerator, denominator }) => [
    ...[`${rank ?? "–"}${name}`, value === null ? "无数据" : `${(value * 100).toFixed(1)}%`],
    `${whole(numerator)} / ${whole(denominator)}`,
  ]);
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [0, 1, 3].map((at) => row.children[at]?.textContent ?? "")),
  );
  expect(cells).toEqual(expected);
  expect(answer.ranked).toBeLessThan(answer.rows.length);
  const apart = page.locator("tbody tr").nth(answer.ranked);
  expect(await apart.innerText()).toContain("分母小于 20");

  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /CSV/u }).click();
  const file = await readFile(await (await waiting).path(), "utf8");
  expect(file.trim().split("\r\n")).toHaveLength(answer.total + 1);
  for (const { id, value } of answer.rows) {
    const line = file.split("\r\n").find((one) => one.includes(`${id},`));
    expect(line).toContain(`,${value ?? ""},`);
  }

  await rows.first().getByRole("link").click();
  await page.waitForURL(/\/reports\/[^/]+\/2024/u);
  await page
    .getByRole("heading", { name: answer.rows[0]?.name ?? "" })
    .first()
    .waitFor();
  expect(complained).toEqual([]);
});

test("another measure, regions and the other end are kept in the address", async () => {
  await page.goto(`${product.address}/ranking?lang=en&region=990000&year=2024`);
  await page.getByRole("combobox", { name: "Measure" }).click();
  await page.getByRole("combobox", { name: "Measure" }).fill("Requests received");
  await page.locator(".ant-select-item-option", { hasText: "Requests received" }).click();
  await page.getByText("Regions", { exact: true }).click();
  await page.getByText("Lowest first").click();
  await page.waitForURL(/order=lowest/u);
  expect(page.url()).toMatch(/measure=received.*of=region/u);
  await page.reload();
  const answer = await answerTo("measure=received&of=region&order=lowest&region=990000&year=2024");
  const values = page.locator("tbody tr td:nth-of-type(1)");
  await expect
    .poll(() => values.allInnerTexts())
    .toEqual(answer.rows.map(({ value }) => whole(value)));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complained).toEqual([]);
});
