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

const filing = z.object({
  total: z.int(),
  rows: z.array(
    z.object({ name: z.string(), years: z.array(z.object({ broken: z.int().nullable() })) }),
  ),
  regions: z.array(
    z.object({
      ...{
        region: z.string(),
        name: z.string(),
        year: z.int(),
        expected: z.int(),
        on_time: z.int(),
        late: z.int(),
      },
      ...{ undated: z.int(), missing: z.int(), broken: z.int(), unread: z.int() },
    }),
  ),
});
const answerTo = async (query: string) =>
  filing.parse(await product.library.get(`/api/filing?${query}`));

test("shows the counts of every region and the agencies that stand as asked, and opens a report", async () => {
  await page.goto(`${product.address}/filing?region=990000&year=2024`);
  const regions = page.getByRole("figure").first();
  const matrix = page.getByRole("figure").nth(1);
  await regions.locator("tbody tr").first().waitFor();
  const { regions: counted } = await answerTo("region=990000");
  const expected = counted
    .filter(({ year }) => year === 2024)
    .map((one) => [
      ...[
        one.region === "990000" ? `${one.name}本级` : one.name,
        one.expected,
        one.on_time,
        one.late,
        one.undated,
      ],
      ...[one.missing, one.broken, one.unread],
    ])
    .map((row) => row.join(" "));
  const shown = await regions.locator("tbody tr").allInnerTexts();
  expect(shown.map((row) => row.split(/\s+/u).join(" "))).toEqual(expected);

  await page.getByRole("combobox", { name: "报送情况" }).click();
  await page.locator(".ant-select-item-option", { hasText: "缺报" }).click();
  const missing = await answerTo("region=990000&standing=missing");
  await matrix.getByRole("heading", { name: `${missing.total} 家机关至少一年缺报` }).waitFor();
  const names = matrix.locator(".matrix-name");
  expect(await names.allInnerTexts()).toEqual(missing.rows.map(({ name }) => name));
  const reports = missing.rows.flatMap(({ years }) => years).filter((one) => one.broken !== null);
  const links = matrix.locator("tbody td a");
  expect(await links.count()).toBe(reports.length);

  await links.first().click();
  await page.waitForURL(/\/reports\//u);
  await page
    .getByRole("heading", { name: missing.rows[0]?.name ?? "" })
    .first()
    .waitFor();
  expect(complained).toEqual([]);
});

test("goes through the agencies a page at a time and back, in both languages", async () => {
  await page.goto(`${product.address}/filing?lang=en`);
  const names = page.locator(".matrix-name");
  await names.first().waitFor();
  const first = await answerTo("limit=20");
  const second = await answerTo("limit=20&offset=20");
  expect(await names.allInnerTexts()).toEqual(first.rows.map(({ name }) => name));
  await page.getByRole("listitem", { name: "2" }).click();
  await expect.poll(() => names.allInnerTexts()).toEqual(second.rows.map(({ name }) => name));
  await page.goBack();
  await expect.poll(() => names.allInnerTexts()).toEqual(first.rows.map(({ name }) => name));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complained).toEqual([]);
});
