import { expect } from "vitest";
import { z } from "zod";
import { settled } from "./settled.ts";
import { answerTo, test } from "./visit.ts";

const agencies = z.object({
  rows: z.array(z.object({ id: z.string(), reports: z.array(z.object({ year: z.int() })) })),
});
const report = z.object({
  cells: z.record(z.string(), z.object({ kind: z.string(), value: z.number().optional() })),
});

/** An agency with reports of two years on the same form. */
async function agencyWithYears(...years: readonly number[]): Promise<string> {
  const { rows } = await answerTo("/api/agencies?region=990000", agencies);
  const found = rows.find(({ reports }) =>
    years.every((year) => reports.some((one) => one.year === year)),
  );
  if (!found) throw new Error(`no agency reported for ${years}`);
  return found.id;
}

const signed = new Intl.NumberFormat("zh-CN", { signDisplay: "exceptZero" });
const plain = new Intl.NumberFormat("zh-CN");

test("puts the numbers of the year before under those of a report, with the difference, as the API has both", async ({
  visit,
}) => {
  const agency = await agencyWithYears(2023, 2024);
  const [now, before] = [
    await answerTo(`/api/reports/${agency}/2024`, report),
    await answerTo(`/api/reports/${agency}/2023`, report),
  ];
  const page = await visit(`/reports/${agency}/2024`);
  await settled(page);
  expect(await page.locator(".cell-before").count()).toBe(0);
  await page.getByRole("button", { name: "与 2023 年度对照" }).press("Enter");
  await page.waitForURL(/beside=before/u);
  await page.locator(".cell-before").first().waitFor();
  await page.reload();
  await page.locator(".cell-before").first().waitFor();
  const shown = await page
    .locator("[data-cell]")
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute("data-cell") ?? "",
        cell.querySelector(".cell-before")?.textContent ?? "",
      ]),
    );
  expect(shown.length).toBeGreaterThan(100);
  for (const [cell = "", text] of shown) {
    const [to, from] = [now.cells[cell]?.value, before.cells[cell]?.value];
    if (to === undefined || from === undefined) continue;
    const change = to === from ? "" : ` ${signed.format(to - from)}`;
    expect([cell, text]).toEqual([cell, `2023 年度 ${plain.format(from)}${change}`]);
  }
});
