import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";
import { chooseRegion } from "./choose-region.ts";
import { settled } from "./settled.ts";
import { answerTo, download, test, whole } from "./visit.ts";

const trend = z.object({
  coverage: z.array(z.object({ year: z.int() })),
  rows: z.array(z.object({ year: z.int(), value: z.number().nullable() })),
});

/** What the API answers for received requests, by year. */
async function received(query: string): Promise<string[]> {
  const { coverage, rows } = await answerTo(`/api/trend?measures=received&${query}`, trend);
  const values = new Map(rows.map(({ year, value }) => [year, value]));
  return coverage.map(({ year }) => whole(values.get(year)));
}

const column = (figure: Locator): Promise<string[]> =>
  figure.locator("tbody tr td:nth-of-type(1)").allInnerTexts();

test("filters by region, shows the API's figures, survives a reload and exports them", async ({
  visit,
}) => {
  const page = await visit("/?trend=table");
  const figure = page.getByRole("figure").first();
  await figure.locator("tbody tr").first().waitFor();
  expect(await column(figure)).toEqual(await received(""));

  await chooseRegion(page, "示例东区", "示例东区");
  await page.waitForURL(/region=990101/u);
  const district = await received("region=990101");
  await expect.poll(() => column(figure)).toEqual(district);

  await page.reload();
  await expect.poll(() => column(figure)).toEqual(district);
  expect(page.url()).toContain("trend=table");
  await page.goBack();
  expect(page.url()).not.toContain("region");

  await page.goForward();
  await expect.poll(() => column(figure)).toEqual(district);
  const { name, bytes } = await download(page, figure.getByRole("button", { name: /CSV/u }));
  const text = bytes.toString("utf8");
  expect(name).toMatch(/\.csv$/u);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  for (const value of district) expect(text).toContain(value.replaceAll(",", ""));
  expect(text).toContain("synthetic");
});

test("says that real and synthetic reports are added up, and leaves the synthetic out at one click", async ({
  visit,
}) => {
  const page = await visit("/?trend=table");
  const figure = page.getByRole("figure").first();
  await page.getByText("不是任何地方的实际情况").waitFor();
  await page.getByRole("link", { name: "仅真实数据" }).click();
  await page.waitForURL(/synthetic=exclude/u);
  const real = await received("synthetic=exclude");
  expect(real).not.toEqual(await received(""));
  await expect.poll(() => column(figure)).toEqual(real);
  await page.getByRole("link", { name: "也计入合成示例数据" }).click();
  await expect.poll(() => page.url()).not.toContain("synthetic");
});

const list = z.object({
  total: z.int(),
  rows: z.array(z.object({ id: z.string(), name: z.string() })),
});
const standing = z.object({
  coverage: z.array(z.object({ year: z.int() })),
  rows: z.array(
    z.object({
      ...{ year: z.int(), measure: z.string(), value: z.number() },
      ...{ numerator: z.int(), denominator: z.int().nullable() },
    }),
  ),
});

test("lists the agencies a page at a time and by name, counts them and exports them as the API does", async ({
  visit,
}) => {
  const page = await visit("/");
  const figure = page.locator("#agencies");
  const names = figure.locator(".matrix-name");
  const shown = async (query: string) => {
    const { total, rows } = await answerTo(`/api/agencies?limit=20&${query}`, list);
    await expect.poll(() => names.allInnerTexts()).toEqual(rows.map(({ name }) => name));
    expect(await figure.locator("output").innerText()).toBe(`共 ${whole(total)} 家`);
  };
  await shown("");
  const states = ["on_time", "late", "unjudged", "broken"].map((state) => `filing.${state}`);
  const { rows } = await answerTo(`/api/trend?measures=${states},filing_rate`, standing);
  const latest = new Map(rows.filter(({ year }) => year === 2025).map((row) => [row.measure, row]));
  const rate = latest.get("filing_rate");
  const missing = (rate?.denominator ?? 0) - (rate?.numerator ?? 0);
  const [onTime, late, unjudged, broken] = states.map((state) => latest.get(state)?.value);
  const legend = figure.locator(".filing-legend b");
  await expect
    .poll(() => legend.allInnerTexts())
    .toEqual([onTime, late, unjudged, missing, broken].map(whole));
  await figure.getByRole("heading", { name: `缺报 ${whole(missing)} 家` }).waitFor();

  await figure.getByRole("listitem", { name: "2", exact: true }).click();
  await shown("offset=20");
  const box = figure.getByRole("searchbox");
  await box.fill("教育局");
  await shown(`q=${encodeURIComponent("教育局")}`);
  expect(new URL(page.url()).searchParams.get("page")).toBeNull();
  const found = await answerTo("/api/agencies?limit=5000&q=教育局", list);
  const { bytes } = await download(page, figure.getByRole("button", { name: /CSV/u }));
  const lines = bytes.toString("utf8").trim().split("\r\n").slice(1);
  const ids = lines.map((line) => line.split(",")[0]);
  expect([...new Set(ids)]).toEqual(found.rows.map(({ id }) => id));
  const link = await figure.getByRole("link", { name: /XLSX/u }).getAttribute("href");
  expect(new URL(link ?? "", page.url()).searchParams.get("q")).toBe("教育局");

  await box.fill("没有这样的机关");
  await figure.getByText("没有名称相符的机关").waitFor();
  await box.fill("");
  await shown("");
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("shows a report as the form prints it, with the place of a cell in its source", async ({
  visit,
}) => {
  const page = await visit("/reports/310000-office/2019?section=disclosure");
  await page.getByText("政府集中采购").first().waitFor();
  await page.getByRole("button", { name: /25\.1/u }).click();
  await page.getByText("251000元").first().waitFor();
});

test("stays as wide as the screen of a telephone, and speaks English when asked to", async ({
  visit,
}) => {
  const page = await visit("/?lang=en", { width: 390 });
  for (const path of [
    "/?lang=en",
    "/filing?lang=en",
    "/ranking?lang=en",
    "/reports/310000-office/2019",
  ]) {
    await page.goto(new URL(path, page.url()).href);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect(await page.locator("html").getAttribute("lang")).toBe(
      path.includes("lang=en") ? "en" : "zh-CN",
    );
  }
});

test("fetches only the words of the language it speaks, and shows the former screen until the others are there", async ({
  visit,
}) => {
  const page = await visit("/");
  await settled(page);
  const words = /\/assets\/language-(?<lang>\w+)-/u;
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await fetched()).flatMap((name) => words.exec(name)?.groups?.["lang"] ?? [])).toEqual([
    "zh",
  ]);
  const arrival = Promise.withResolvers<void>();
  await page.route(words, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  const asked = page.waitForRequest(words);
  await page.getByRole("link", { name: "English" }).click();
  await asked;
  // Longer than the router waits before it says that something is pending.
  await page.waitForTimeout(1500);
  expect(await page.locator(".figure-body svg").count()).toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  arrival.resolve();
  await page.locator('html[lang="en"]').waitFor();
  expect(await page.locator(".filters").getAttribute("aria-label")).toBe("Filters");
});

test("keeps the filter bar in its place while the page below it changes", async ({ visit }) => {
  const page = await visit("/");
  await settled(page);
  const bar = await page.locator(".filters").elementHandle();
  for (const [name, slider] of [
    ["趋势", true],
    ["排名", false],
    ["报送", true],
  ] as const) {
    await page.locator("header nav").getByRole("link", { name }).click();
    await page.locator("h1", { hasText: name }).waitFor({ state: "attached" });
    expect(await bar?.evaluate((element) => element.isConnected)).toBe(true);
    expect((await page.locator(".filters .years").count()) > 0).toBe(slider);
  }
});
