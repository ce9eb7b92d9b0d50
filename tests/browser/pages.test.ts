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

const rate = (value: number | null | undefined) =>
  value == null ? "无数据" : `${(value * 100).toFixed(1)}%`;

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
  await page.locator('[aria-pressed="true"]').waitFor();
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
  for (const { year } of trend.coverage) {
    const row = shown.find(([first]) => first === String(year));
    const values = trend.rows.filter((one) => one.year === year).map(({ value }) => rate(value));
    const gaps = [...groups].slice(values.length).map(() => "无数据");
    expect(row?.slice(1, 1 + groups.size).toSorted()).toEqual([...values, ...gaps].toSorted());
  }
  expect(complained).toEqual([]);
});

test("finds agencies by pinyin, compares them as the API does, and keeps them in the address", async () => {
  await page.goto(
    `${product.address}/compare?region=990000&kind=education&measures=disclosure_rate&view=table`,
  );
  const box = page.getByRole("combobox", { name: "机关", exact: true });
  await box.click();
  await box.fill("jyj");
  const options = page.locator(".ant-select-item-option", { hasText: "教育局" });
  await options.nth(0).click();
  await page.waitForURL(/agency=/u);
  await box.fill("jyj");
  await options.nth(1).click();
  await page.waitForURL(/agency=[^&]+%2C/u);
  const { searchParams } = new URL(page.url());
  const ids = (searchParams.get("agency") ?? "").split(",");
  const { rows } = await answerTo(
    `/api/compare?agency=${ids.join(",")}&measures=disclosure_rate`,
    z.object({ rows: z.array(z.object({ id: z.string(), year: z.int(), value: number })) }),
  );
  const rateOf = (id: string, year: number) =>
    rate(rows.find((row) => row.id === id && row.year === year)?.value);
  await page.keyboard.press("Escape");
  await expect
    .poll(async () => (await tableOf(page.getByRole("figure")))[0]?.length)
    .toBe(ids.length + 3);
  const shown = await tableOf(page.getByRole("figure"));
  expect(shown.map((row) => row.slice(1, 3))).toEqual(
    shown.map(([year]) => ids.map((id) => rateOf(id, Number(year)))),
  );
  expect(complained).toEqual([]);
});

test("counts findings by rule as the API does, narrows to one, and opens a report at its cell", async () => {
  await page.goto(`${product.address}/findings?region=990000`);
  const shape = z.object({
    total: z.int(),
    rules: z.array(z.object({ rule: z.string(), findings: z.int(), reports: z.int() })),
    rows: z.array(z.object({ name: z.string(), year: z.int() })),
  });
  const figures = page.getByRole("figure");
  const all = await answerTo("/api/findings?region=990000&outcome=broken", shape);
  const rules = await tableOf(figures.nth(0));
  expect(rules.map((row) => [row[2], row[4]])).toEqual(
    all.rules.map(({ findings, reports }) => [whole(findings), whole(reports)]),
  );
  const map = await answerTo(
    "/api/map?region=990000&measure=broken_rate",
    z.object({ rows: z.array(z.object({ value: number, reports: z.int() })) }),
  );
  await figures.nth(1).getByText("表", { exact: true }).click();
  expect((await tableOf(figures.nth(1))).map((row) => row[1])).toEqual(
    map.rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)).map(({ value }) => rate(value)),
  );
  await figures.nth(0).locator("tbody tr").nth(1).getByRole("link").click();
  await page.waitForURL(/rule=/u);
  const [, second] = all.rules;
  const one = await answerTo(
    `/api/findings?region=990000&outcome=broken&rule=${second?.rule}&limit=50`,
    shape,
  );
  const list = figures.nth(2);
  await list.getByText(`共 ${whole(one.total)} 处`).waitFor();
  expect((await tableOf(list)).map((row) => row.slice(0, 2))).toEqual(
    one.rows.map(({ name, year }) => [name, String(year)]),
  );
  await list.locator('a[href*="cell="]').first().click();
  await page.waitForURL(/\/reports\/.*cell=/u);
  await page.locator('[aria-pressed="true"]').waitFor();
  expect(complained).toEqual([]);
});

test("finds words in reports and marks them, with counts by year and region as the API has them", async () => {
  await page.goto(`${product.address}/search?region=990000`);
  await page.getByRole("textbox", { name: "在年报文字里找" }).fill("依申请公开");
  await page.getByRole("button", { name: "检索" }).click();
  await page.waitForURL(/q=/u);
  const found = await answerTo(
    `/api/search?region=990000&q=${encodeURIComponent("依申请公开")}`,
    z.object({
      total: z.int(),
      rows: z.array(z.object({ name: z.string() })),
      regions: z.array(z.object({ reports: z.int() })),
    }),
  );
  await page.getByRole("heading", { name: `共 ${whole(found.total)} 处` }).waitFor();
  expect(await page.locator(".results h3 a").allInnerTexts()).toEqual(
    found.rows.map(({ name }) => name),
  );
  expect(new Set(await page.locator(".passage mark").allInnerTexts())).toEqual(
    new Set(["依申请公开"]),
  );
  await page
    .getByRole("heading", { name: `${whole(found.regions[0]?.reports)} 份年报写到` })
    .waitFor();
  expect(complained).toEqual([]);
});

test("describes every measure and rule of the program", async () => {
  await page.goto(`${product.address}/methods?lang=en`);
  const { rows } = await answerTo(
    "/api/measures",
    z.object({ rows: z.array(z.object({ label: z.object({ en: z.string() }) })) }),
  );
  await page.locator(".methods tbody tr").first().waitFor();
  const names = page.locator(".methods").first().locator("tbody th");
  expect(await names.allInnerTexts()).toEqual(rows.map(({ label }) => label.en));
  expect(complained).toEqual([]);
});

test("shows who asked, how appeals ended and what was disclosed as the API has them", async () => {
  const total = z.object({ year: z.int(), total: number });
  const question = "region=990000";
  await page.goto(`${product.address}/applicants?${question}&view=table`);
  const applicants = await answerTo(
    `/api/applicants?${question}`,
    z.object({ rows: z.array(total) }),
  );
  expect((await tableOf(page.getByRole("figure").first())).map((row) => row.slice(0, 2))).toEqual(
    applicants.rows.map((row) => [String(row.year), whole(row.total)]),
  );
  await page.goto(`${product.address}/disputes?${question}&view=table`);
  const disputes = await answerTo(
    `/api/disputes?${question}`,
    z.object({ rows: z.array(total.extend({ way: z.string() })) }),
  );
  const reconsiderations = disputes.rows.filter(({ way }) => way === "reconsideration");
  expect((await tableOf(page.getByRole("figure").nth(2))).map((row) => row[1])).toEqual(
    reconsiderations.map((row) => whole(row.total)),
  );
  await page.goto(
    `${product.address}/disclosure?${question}&view=table&measures=licences.decisions`,
  );
  const disclosure = await answerTo(
    `/api/disclosure?${question}`,
    z.object({
      rows: z.array(z.object({ year: z.int(), measure: z.string(), value: number })),
    }),
  );
  const decisions = disclosure.rows.filter(({ measure }) => measure === "licences.decisions");
  expect((await tableOf(page.getByRole("figure"))).map((row) => row[1])).toEqual(
    decisions.map(({ value }) => whole(value)),
  );
  expect(complained).toEqual([]);
});
