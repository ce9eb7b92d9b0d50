import { expect } from "vitest";
import { z } from "zod";
import { settled } from "./settled.ts";
import { answerTo, rate, tableOf, test, whole } from "./visit.ts";

const number = z.number().nullable();
const coverage = z.array(z.object({ year: z.int(), filed: z.int(), expected: z.int() }));
test("a link to a figure leads there, and the way back to where the page was", async ({
  visit,
}) => {
  const page = await visit("/outcomes?region=990000#flow");
  const flow = page.locator("#flow");
  const top = () => flow.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await settled(page);
  expect(Math.abs(await top())).toBeLessThan(2);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  const before = await scrolled();
  await page.locator("header nav").getByRole("link", { name: "排名", exact: true }).click();
  await page.waitForURL(/\/ranking/u);
  await settled(page);
  await page.goBack();
  await expect.poll(scrolled).toBe(before);
});

test("shows outcomes, the flow of a year and the reasons of refusals as the API has them, down to a cell", async ({
  visit,
}) => {
  const page = await visit(
    `/outcomes?region=990000&outcomes=table&flow=table&reasons=table&year=2024`,
  );
  const outcomes = await answerTo(
    "/api/outcomes?region=990000",
    z.object({
      rows: z.array(
        z.object({ year: z.int(), concluded: number, granted: number, denied: number }),
      ),
      lines: z.array(z.object({ year: z.int(), group: z.string(), value: number })),
    }),
  );
  const shown = await tableOf(page.locator("#outcomes"));
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
  const flows = await tableOf(page.locator("#flow"));
  expect(flows.map((row) => row[2])).toEqual(links.map(({ value }) => whole(value)));

  const reasons = await tableOf(page.locator("#reasons_denied"));
  const denied = outcomes.lines.filter(({ year, group }) => year === 2024 && group === "denied");
  const row2024 = reasons.find(([year]) => year === "2024");
  expect(row2024?.slice(2, 2 + denied.length)).toEqual(denied.map(({ value }) => whole(value)));

  await page.locator("#outcomes tbody tr", { hasText: "2024" }).getByRole("link").nth(1).click();
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
});

test("shows any measure along the years by region as the API has it, a missing year as a gap", async ({
  visit,
}) => {
  const page = await visit(
    `/trends?region=990000&measures=disclosure_rate&split=region&view=table`,
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
});

test("finds words in reports and marks them, with counts by year and region as the API has them", async ({
  visit,
}) => {
  const page = await visit(`/search?region=990000`);
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
});

test("describes every measure and rule of the program", async ({ visit }) => {
  const page = await visit(`/methods?lang=en`);
  const { rows } = await answerTo(
    "/api/measures",
    z.object({ rows: z.array(z.object({ label: z.object({ en: z.string() }) })) }),
  );
  await page.locator(".methods tbody tr").first().waitFor();
  const names = page.locator(".methods").first().locator("tbody th");
  expect(await names.allInnerTexts()).toEqual(rows.map(({ label }) => label.en));
});

test("shows who asked, how appeals ended and what was disclosed as the API has them", async ({
  visit,
}) => {
  const total = z.object({ year: z.int(), total: number });
  const question = "region=990000";
  const page = await visit(`/applicants?${question}&view=table`);
  const applicants = await answerTo(
    `/api/applicants?${question}`,
    z.object({ rows: z.array(total) }),
  );
  expect(
    (await tableOf(page.locator("#applicants_received"))).map((row) => row.slice(0, 2)),
  ).toEqual(applicants.rows.map((row) => [String(row.year), whole(row.total)]));
  await page.goto(new URL(`/disputes?${question}&view=table`, page.url()).href);
  const disputes = await answerTo(
    `/api/disputes?${question}`,
    z.object({ rows: z.array(total.extend({ way: z.string() })) }),
  );
  const reconsiderations = disputes.rows.filter(({ way }) => way === "reconsideration");
  expect((await tableOf(page.locator("#disputes_reconsideration"))).map((row) => row[1])).toEqual(
    reconsiderations.map((row) => whole(row.total)),
  );
  await page.goto(
    new URL(`/disclosure?${question}&view=table&measures=licences.decisions`, page.url()).href,
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
});
