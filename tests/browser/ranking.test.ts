import { expect } from "vitest";
import { z } from "zod";
import { settled } from "./settled.ts";
import { answerTo, download, test } from "./visit.ts";

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
const ranked = (query: string) => answerTo(`/api/ranking?${query}`, ranking);

const whole = (value: number | null) => (value ?? 0).toLocaleString("en-US");

test("ranks agencies by a rate as the API does, small denominators apart, and opens a report", async ({
  visit,
}) => {
  const page = await visit(`/ranking?region=990000&year=2024`);
  const rows = page.locator("tbody tr:has(th)");
  await rows.first().waitFor();
  const answer = await ranked("measure=disclosure_rate&region=990000&year=2024&limit=20");
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

  const { bytes } = await download(
    page,
    page.locator("#ranking_disclosure_rate").getByRole("button", { name: /CSV/u }),
  );
  const file = bytes.toString("utf8");
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
});

test("another measure, regions and the other end are kept in the address", async ({ visit }) => {
  const page = await visit(`/ranking?lang=en&region=990000&year=2024`);
  await page.getByRole("combobox", { name: "Measure" }).click();
  await page.getByRole("combobox", { name: "Measure" }).fill("Requests received");
  await page.locator(".ant-select-item-option", { hasText: "Requests received" }).click();
  await page.getByText("Regions", { exact: true }).click();
  await page.getByText("Lowest first").click();
  await page.waitForURL(/order=lowest/u);
  expect(page.url()).toMatch(/measure=received.*of=region/u);
  await page.reload();
  const answer = await ranked("measure=received&of=region&order=lowest&region=990000&year=2024");
  const values = page.locator("tbody tr td:nth-of-type(1)");
  await expect
    .poll(() => values.allInnerTexts())
    .toEqual(answer.rows.map(({ value }) => whole(value)));
});

test("of a long table only the rows in view are there, all of them by the keyboard and on paper", async ({
  visit,
}) => {
  const page = await visit("/ranking?measure=received&spread=table");
  const box = page.locator("#distribution .scroll");
  const rows = box.locator("tbody tr[aria-rowindex]");
  await rows.first().waitFor();
  await settled(page);
  const count = Number(await box.locator("table").getAttribute("aria-rowcount"));
  expect(count).toBeGreaterThan(101);
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await box.focus();
  await page.keyboard.press("End");
  await box.locator(`tr[aria-rowindex="${count}"]`).getByRole("link").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await rows.count()).toBe(count - 1);
});

test("a bar of the histogram leads to the cells of as many agencies as it counts", async ({
  visit,
}) => {
  const page = await visit("/ranking?measure=received&region=990000&year=2024&lang=en");
  const { histogram } = await answerTo(
    "/api/distribution?measure=received&region=990000&year=2024&least=20",
    z.object({ histogram: z.array(z.object({ agencies: z.int() })) }),
  );
  await settled(page);
  const plot = page.locator("#distribution .chart");
  await plot.scrollIntoViewIfNeeded();
  const bar = plot.locator('svg path[fill-opacity="0.55"]').first();
  await bar.click();
  await page.waitForURL(/\/cells\?.*value_from=/u);
  await page.getByText(`· ${histogram[0]?.agencies} reports`).waitFor();
});
