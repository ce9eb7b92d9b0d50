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
