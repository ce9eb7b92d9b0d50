import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";
import { documentOf } from "../cases.ts";
import { chooseRegion } from "./choose-region.ts";
import { settled } from "./settled.ts";
import { answerTo, download, rate, tableOf, test, whole } from "./visit.ts";

const number = z.number().nullable();
const coverage = z.array(z.object({ year: z.int(), filed: z.int(), expected: z.int() }));

type Place = { table?: number | undefined; row?: number | undefined; column?: number | undefined };

/** The rows of a CSV file that a figure was saved as, by the names of its columns. */
const csvOf = (bytes: Buffer) =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(
      parse(bytes, { bom: true, columns: (names: string[]) => names.map((name) => name.trim()) }),
    );

/** A drawing without the numbers of the drawings before it. */
const drawn = (svg: string) => svg.replaceAll(/zr\d+/gu, "zr");

/** What a file of whatever format prints at a place of a table. */
async function printedAt(bytes: Buffer, { table, row, column }: Place) {
  const { blocks } = await documentOf(bytes);
  return blocks
    .flatMap((block) => (block.kind === "table" ? block.rows.flat() : []))
    .find(({ place }) => place.table === table && place.row === row && place.column === column)
    ?.text;
}

/** Chooses from a list by the text of the option. */
async function choose(page: Page, list: Locator, text: string) {
  await list.click();
  await page.locator(".ant-select-item-option", { hasText: text }).click();
}

test("an oversight officer finds who reported late and wrong in 2024, and opens a broken sum at its place in the source", async ({
  visit,
}) => {
  const page = await visit("/", { first: true });
  await page.getByRole("link", { name: "报送", exact: true }).click();
  await chooseRegion(page, "示例市", "示例市");
  await page.waitForURL(/region=990000/u);
  const [regions, agencies] = [page.locator("#filing-regions"), page.locator("#filing")];
  await choose(page, regions.getByRole("combobox"), "2024");
  await page.waitForURL(/year=2024/u);

  const count = z.int();
  const parts = { expected: count, on_time: count, late: count, unjudged: count };
  const counts = z.object({ ...parts, missing: count, broken: count, unread: count });
  const columns = Object.keys(counts.shape);
  const region = counts.extend({ region: z.string(), name: z.string(), year: count });
  const filed = z.object({ year: count, standing: z.string(), broken: number });
  const filing = z.object({
    total: count,
    regions: z.array(region),
    rows: z.array(z.object({ name: z.string(), years: z.array(filed) })),
  });
  const answer = await answerTo("/api/filing?region=990000", filing);
  const of2024 = answer.regions.filter(({ year }) => year === 2024);
  expect(of2024.filter(({ late, broken }) => late > 0 || broken > 0).length).toBeGreaterThan(1);
  const shown = of2024.map((one) => [
    one.region === "990000" ? `${one.name}本级` : one.name,
    ...columns.map((key) => whole(z.int().parse(Reflect.get(one, key)))),
  ]);
  const table = await tableOf(regions);
  expect(table.map((row) => row.filter((_, at) => at !== 1))).toEqual(shown);
  const file = csvOf((await download(page, regions.getByRole("button", { name: /CSV/u }))).bytes);
  expect(
    file
      .filter((row) => row["year"] === "2024")
      .map((row) => columns.map((key) => Number(row[key]))),
  ).toEqual(of2024.map((one) => columns.map((key) => Reflect.get(one, key))));

  await choose(page, page.getByRole("combobox", { name: "报送情况" }), "逾期");
  const late = await answerTo("/api/filing?region=990000&standing=late", filing);
  await agencies.getByRole("heading", { name: `${late.total} 家机关至少一年逾期` }).waitFor();
  expect(await agencies.locator(".matrix-name").allInnerTexts()).toEqual(
    late.rows.map(({ name }) => name),
  );
  const marks = agencies.locator(
    "tbody tr td:nth-of-type(6) .unseen, tbody tr td:nth-of-type(6) a",
  );
  expect(await marks.count()).toBe(late.rows.length);

  await page.getByRole("link", { name: "数据质量", exact: true }).click();
  const [from, to] = [page.getByRole("slider").nth(0), page.getByRole("slider").nth(1)];
  await from.focus();
  for (let year = 2019; year < 2024; year++) await page.keyboard.press("ArrowRight");
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/from=2024&to=2024/u);
  const within = count.optional();
  const findings = z.object({
    total: count,
    rules: z.array(z.object({ rule: z.string(), findings: count, reports: count })),
    rows: z.array(
      z.object({
        ...{ name: z.string(), stated: number, derived: number },
        cells: z.array(
          z.object({
            cell: z.string(),
            place: z.object({ table: within, row: within, column: within }).nullish(),
          }),
        ),
      }),
    ),
  });
  const asked = "/api/findings?region=990000&from=2024&to=2024&outcome=broken";
  const all = await answerTo(asked, findings);
  const [rules, list] = [page.locator("#findings-rules"), page.locator("#findings")];
  await settled(page);
  expect((await tableOf(rules)).map((row) => [row[2], row[4]])).toEqual(
    all.rules.map((one) => [whole(one.findings), whole(one.reports)]),
  );
  const map = await answerTo(
    "/api/map?region=990000&measure=broken_rate&from=2024&to=2024",
    z.object({ rows: z.array(z.object({ value: number })) }),
  );
  const places = page.locator("#map_broken_rate");
  await places.getByText("表", { exact: true }).click();
  expect((await tableOf(places)).map((row) => row[1])).toEqual(
    map.rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)).map(({ value }) => rate(value)),
  );

  const sum = all.rules.findIndex(({ rule }) => /sum|balance/u.test(rule));
  await rules.locator("tbody tr").nth(sum).getByRole("link").click();
  const one = await answerTo(`${asked}&rule=${all.rules[sum]?.rule}&limit=50`, findings);
  await list.getByText(`共 ${whole(one.total)} 处`).waitFor();
  expect((await tableOf(list)).map((row) => [row[0], row[4], row[5]])).toEqual(
    one.rows.map(({ name, stated, derived }) => [name, whole(stated), whole(derived)]),
  );

  const at = one.rows.findIndex(({ cells }) => cells[0]?.place?.table !== undefined);
  const [cell] = one.rows[at]?.cells ?? [];
  await list.locator('a[href*="cell="]').nth(at).click();
  const pressed = page.locator('[aria-pressed="true"]');
  await pressed.waitFor();
  expect(await pressed.getAttribute("data-cell")).toBe(cell?.cell);
  const place = cell?.place ?? {};
  const panel = page.getByRole("region", { name: "所选单元格" });
  const said = [place.table, place.row, place.column].map((at) => (at ?? -1) + 1);
  expect(await panel.locator(".place").innerText()).toContain(
    `表 ${said[0]} · 第 ${said[1]} 行 · 第 ${said[2]} 列`,
  );
  const source = await download(page, page.getByRole("link", { name: "下载", exact: true }));
  expect(await panel.locator("mark").innerText()).toBe(await printedAt(source.bytes, place));
});

test("an analyst compares five education bureaus within their peer group, and takes the workbook along", async ({
  visit,
}) => {
  const page = await visit("/", { first: true });
  await page.getByRole("link", { name: "对比", exact: true }).click();
  await choose(page, page.getByRole("combobox", { name: "层级" }), "区县级");
  await page.waitForURL(/level=county/u);
  const box = page.getByRole("combobox", { name: "机关", exact: true });
  await box.click();
  const ids = () => new URL(page.url()).searchParams.get("agency")?.split(",") ?? [];
  for (let chosen = 1; chosen <= 5; chosen++) {
    await box.fill("jyj");
    const others = page.locator(".ant-select-item-option:not(.ant-select-item-option-selected)");
    await others.filter({ hasText: "教育局" }).first().click();
    await expect.poll(() => ids().length).toBe(chosen);
  }
  await page.keyboard.press("Escape");
  const measures = page.getByRole("combobox", { name: "指标" });
  await measures.focus();
  // Each stroke takes the last away; the disclosure rate stands first.
  await expect
    .poll(async () => {
      await page.keyboard.press("Backspace");
      return new URL(page.url()).searchParams.get("measures");
    })
    .toBe("disclosure_rate");
  await page.getByText("百分位", { exact: true }).click();
  await page.waitForURL(/view=percentile/u);

  const point = z.object({
    ...{ id: z.string(), name: z.string(), year: z.int(), value: number },
    ...{ numerator: number, denominator: number, percentile: number, peers: number },
  });
  const { rows } = await answerTo(
    `/api/compare?agency=${ids().join(",")}&measures=disclosure_rate`,
    z.object({ coverage, rows: z.array(point) }),
  );
  const figure = page.locator("#compare_disclosure_rate");
  const latest = rows.filter(({ year }) => year === 2025);
  await page.locator("#distribution").waitFor();
  expect(latest.some(({ peers }) => (peers ?? 0) > 1)).toBe(true);
  for (const { percentile } of latest)
    await figure
      .locator("svg text", { hasText: percentile?.toFixed(1) ?? "" })
      .first()
      .waitFor();

  await page.getByText("表", { exact: true }).first().click();
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const shownOf = (id: string, year: number) =>
    rate(rows.find((row) => row.id === id && row.year === year)?.value);
  await expect
    .poll(async () => (await tableOf(figure)).map((row) => row.slice(0, 6)))
    .toEqual(years.map((year) => [String(year), ...ids().map((id) => shownOf(id, year))]));

  const { name, bytes } = await download(page, figure.getByRole("link", { name: /XLSX/u }));
  expect(name).toMatch(/\.xlsx$/u);
  const [sheet = ""] = read(bytes).SheetNames;
  const cells = z
    .array(z.array(z.union([z.string(), z.number(), z.boolean()]).nullable()))
    .parse(utils.sheet_to_json(read(bytes).Sheets[sheet] ?? {}, { header: 1, defval: null }));
  for (const row of rows) {
    const line = cells.find((one) => one.includes(row.id) && one.includes(row.year));
    for (const value of [row.value, row.percentile, row.peers])
      if (value !== null) expect(line).toContain(value);
  }
});

test("a staff member takes the outcomes of a province along as pictures, and another browser shows the same", async ({
  visit,
}) => {
  const page = await visit("/", { first: true });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("link", { name: "办理结果", exact: true }).click();
  await page.waitForURL(/outcomes/u);
  await settled(page);
  await chooseRegion(page, "nx", "宁夏回族自治区");
  await page.waitForURL(/region=640000/u);
  await settled(page);
  const figureOf = (from: Page) => from.locator("#outcomes");
  const answer = await answerTo(
    "/api/outcomes?region=640000",
    z.object({
      edition: z.int(),
      coverage,
      rows: z.array(
        z.object({ year: z.int(), concluded: number, granted: number, denied: number }),
      ),
    }),
  );
  const save = (from: Page, format: string) =>
    download(from, figureOf(from).getByRole("button", { name: new RegExp(format, "u") }));
  const headline = await figureOf(page).getByRole("heading").innerText();
  const svg = (await save(page, "SVG")).bytes.toString("utf8");
  const said = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)]
    .map(([, text = ""]) => text)
    .join("");
  const filed = answer.coverage.reduce((sum, one) => sum + one.filed, 0);
  for (const text of [headline, "宁夏回族自治区", "单位年报合计", "合成示例数据", whole(filed)])
    expect(said).toContain(text);
  const png = (await save(page, "PNG")).bytes;
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/u.exec(svg)?.[1]));
  const csv = csvOf((await save(page, "CSV")).bytes);
  expect(
    csv.map(({ year, concluded, granted, denied }) => [year, concluded, granted, denied]),
  ).toEqual(
    answer.rows.map(({ year, ...row }) =>
      [year, row.concluded, row.granted, row.denied].map(String),
    ),
  );
  const last = answer.rows.at(-1);
  for (const value of [last?.granted, last?.denied]) expect(said).toContain(whole(value));

  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByRole("button", { name: "已复制" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await visit(link);
  await settled(other);
  expect(await figureOf(other).innerText()).toBe(await figureOf(page).innerText());
  expect(drawn((await save(other, "SVG")).bytes.toString("utf8"))).toBe(drawn(svg));
});
