import type { Locator, Page } from "playwright-core";
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
const coverage = z.array(z.object({ year: z.int(), filed: z.int(), expected: z.int() }));
const answerTo = async <Shape extends z.ZodType>(path: string, shape: Shape) =>
  shape.parse(await product.library.get(path));

const whole = (value: number | null | undefined) =>
  value == null ? "无数据" : value.toLocaleString("en-US");

/** The texts of a figure's table, row by row. */
async function tableOf(figure: Locator): Promise<string[][]> {
  await figure.locator("tbody tr").first().waitFor();
  return figure
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")),
    );
}

test("shows outcomes, the flow of a year and the reasons of refusals as the API has them, down to a cell", async () => {
  await page.goto(
    `${product.address}/outcomes?region=990000&outcomes=table&flow=table&reasons=table&year=2024`,
  );
  const figures = page.getByRole("figure");
  const outcomes = await answerTo(
    "/api/outcomes?region=990000",
    z.object({
      rows: z.array(
        z.object({ year: z.int(), concluded: number, granted: number, denied: number }),
      ),
      lines: z.array(z.object({ year: z.int(), group: z.string(), value: number })),
    }),
  );
  const shown = await tableOf(figures.nth(0));
  expect(shown.map((row) => row.slice(0, 3))).toEqual(
    outcomes.rows.map(({ year, concluded, granted }) => [
      ...[String(year), whole(concluded), whole(granted)],
    ]),
  );

  const link = z.object({ from: z.string(), to: z.string(), value: z.number() });
  const { links } = await answerTo(
    "/api/flow?region=990000&year=2024",
    z.object({ links: z.array(link) }),
  );
  const flows = await tableOf(figures.nth(1));
  expect(flows.map((row) => row[2])).toEqual(links.map(({ value }) => whole(value)));

  const reasons = await tableOf(figures.nth(2));
  const denied = outcomes.lines.filter(({ year, group }) => year === 2024 && group === "denied");
  const row2024 = reasons.find(([year]) => year === "2024");
  expect(row2024?.slice(2, 2 + denied.length)).toEqual(denied.map(({ value }) => whole(value)));

  await figures.nth(0).locator("tbody tr", { hasText: "2024" }).getByRole("link").nth(1).click();
  await page.waitForURL(/\/cells\?.*sum=requests.granted/u);
  const cells = await answerTo(
    "/api/cells?sum=requests.granted&within=requests.concluded&region=990000&from=2024&to=2024",
    z.object({ numerator: z.number(), rows: z.array(z.object({ name: z.string() })) }),
  );
  expect(cells.numerator).toBe(outcomes.rows.find(({ year }) => year === 2024)?.granted);
  await page.getByRole("heading", { name: whole(cells.numerator) }).waitFor();
  expect(await page.locator("tbody th").allInnerTexts()).toEqual(cells.rows.map((row) => row.name));
  await page.locator(".evidence a").first().click();
  await page.waitForURL(/\/reports\/.*cell=requests.granted/u);
  await page.locator('[aria-pressed="true"], .selected').first().waitFor();
  expect(complained).toEqual([]);
});

test("shows any measure along the years by region as the API has it, a missing year as a gap", async () => {
  await page.goto(
    `${product.address}/trends?region=990000&measures=disclosure_rate&split=region&view=table`,
  );
  const trend = await answerTo(
    "/api/trend?region=990000&measures=disclosure_rate&split=region",
    z.object({
      coverage,
      rows: z.array(z.object({ year: z.int(), group: z.string(), value: number })),
    }),
  );
  const groups = new Set(trend.rows.map(({ group }) => group));
  const shown = await tableOf(page.getByRole("figure"));
  const rate = (value: number | null | undefined) =>
    value == null ? "无数据" : `${(value * 100).toFixed(1)}%`;
  for (const { year } of trend.coverage) {
    const row = shown.find(([first]) => first === String(year));
    const values = trend.rows.filter((one) => one.year === year).map(({ value }) => rate(value));
    const gaps = [...groups].slice(values.length).map(() => "无数据");
    expect(row?.slice(1, 1 + groups.size).toSorted()).toEqual([...values, ...gaps].toSorted());
  }
  expect(complained).toEqual([]);
});
