import { expect, test } from "vitest";
import type { FiledYear, FilingAnswer, FilingCounts } from "../api-types.ts";
import { wordsIn } from "../i18n/testing.ts";
import { filingHeadline, findFiling } from "./filing/headline.ts";
import { toneOf } from "./filing/tone.ts";
import { awaitedOf, countsOf, filingSheet, latestYear, regionsSheet } from "./filing.ts";

const region = (code: string, year: number, counts: Partial<FilingCounts>): FilingCounts => ({
  ...{ region: code, name: code, year, expected: 0, filed: 0, met: 0, on_time: 0, late: 0 },
  ...{ unjudged: 0, missing: 0, unread: 0, broken: 0 },
  ...counts,
});
const filed = (more: Partial<FiledYear> = {}): FiledYear => ({
  ...{ year: 2024, standing: "on_time", expected: true, due: "2025-01-31" },
  ...{ published: "2025-01-20", broken: 0, unread: 0, synthetic: false },
  ...more,
});
const answer: FilingAnswer = {
  asked: "/api/filing",
  edition: 1,
  basis: "units",
  coverage: [
    { year: 2024, filed: 5, expected: 6, synthetic: 5 },
    { year: 2025, filed: 0, expected: 6, synthetic: 0 },
  ],
  total: 1,
  rows: [
    {
      ...{ id: "a", name: "甲", region: "990101", region_name: "东区", level: "county" },
      ...{ kind: "other", synthetic: true },
      years: [filed(), filed({ year: 2025, standing: "awaited", published: null, broken: null })],
    },
  ],
  regions: [
    region("990101", 2024, { expected: 4, filed: 3, met: 3, on_time: 2, late: 1, missing: 1 }),
    region("990102", 2024, { expected: 2, filed: 2, met: 2, on_time: 2, broken: 1 }),
    region("990101", 2025, { expected: 4 }),
  ],
};

test("a year's counts are those of all its regions", () => {
  expect(countsOf(answer, 2024)).toMatchObject({ expected: 6, filed: 5, late: 1, missing: 1 });
});

test("what is expected and neither there nor overdue is awaited", () => {
  expect(awaitedOf(countsOf(answer, 2024))).toBe(0);
  expect(awaitedOf(countsOf(answer, 2025))).toBe(4);
});

test("the year shown first is the last that anyone filed for", () => {
  expect(latestYear(answer)).toBe(2024);
});

test("a headline names every shortcoming and no other", () => {
  const said = filingHeadline(2024, countsOf(answer, 2024), wordsIn("zh").t);
  expect(said).toBe("2024 年度应报 6 家：缺报 1 家，逾期 1 家，核对未过 1 份");
});

test("a year still open is not said to be complete", () => {
  expect(findFiling(2025, countsOf(answer, 2025))).toMatchObject({ rule: "awaited", awaited: 4 });
});

test("reports of unknown day are not said to be on time", () => {
  const counts = { ...countsOf(answer, 2025), filed: 4, met: 4, on_time: 3, unjudged: 1 };
  expect(findFiling(2025, counts)).toMatchObject({ rule: "unjudged", unjudged: 1 });
  const dated = { ...counts, on_time: 4, unjudged: 0 };
  expect(findFiling(2025, dated)).toMatchObject({ rule: "allWell", filed: 4 });
});

test("a year of nobody's has only its name", () => {
  expect(findFiling(2030, countsOf(answer, 2030))).toEqual({ rule: "none" });
});

test("a cell has the colour of the gravest thing to be said of it", () => {
  expect(toneOf(filed())).toBe("on_time");
  expect(toneOf(filed({ standing: "late", unread: 2 }))).toBe("unread");
  expect(toneOf(filed({ standing: "late", unread: 2, broken: 1 }))).toBe("broken");
  expect(toneOf(filed({ standing: "missing", broken: null, unread: null }))).toBe("missing");
});

test("files have a row for each agency or region and year", () => {
  const sheets = [filingSheet(answer.rows, wordsIn("zh")), regionsSheet(answer, wordsIn("en"))];
  expect(sheets.map(({ rows }) => rows.length)).toEqual([2, 3]);
  for (const { rows, columns } of sheets)
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
