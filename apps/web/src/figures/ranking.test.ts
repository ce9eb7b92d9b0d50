import { expect, test } from "vitest";
import type { RankingAnswer, RankingRow } from "../api-types.ts";
import { wordsIn } from "../i18n/testing.ts";
import { differenceText, valueText } from "./anatomy/value-text.ts";
import { findRanking, rankingHeadline } from "./ranking/headline.ts";
import { largestOf, measureOf, rankingSheet } from "./ranking.ts";

const row = (
  name: string,
  rank: number | null,
  value: number | null,
  spread = 0.05,
): RankingRow => ({
  ...{ id: name, name, rank, value, numerator: 1, denominator: 2, reports: 1 },
  interval: value === null ? null : { low: value - spread, high: value + spread },
  ...{ before: null, difference: null, rank_before: null, rank_change: null, synthetic: "false" },
});
const answer = (rows: RankingRow[], ranked = rows.length): RankingAnswer => ({
  ...{ asked: "/api/ranking", edition: 1, basis: "units", measure: "disclosure_rate" },
  ...{ year: 2024, breaks: false },
  coverage: [{ year: 2024, filed: 3, expected: 3, synthetic: 0 }],
  ...{ total: rows.length, ranked, rows },
});

test("a first whose interval touches no other is said to lead", () => {
  const found = answer([row("A", 1, 0.9), row("B", 2, 0.7), row("C", 3, 0.5)]);
  expect(findRanking(found)).toMatchObject({ rule: "clear", first: { name: "A" } });
  expect(rankingHeadline(found, false, ({ name }) => name, wordsIn("zh"))).toBe(
    "2024 年公开率最高的是A：90.0%",
  );
  expect(rankingHeadline(found, true, () => "Beta", wordsIn("en"))).toMatch(/Beta lowest/u);
});

test("a lead that chance may explain is said to be one", () => {
  const found = findRanking(answer([row("A", 1, 0.9), row("B", 2, 0.85), row("C", 3, 0.5)]));
  expect(found).toMatchObject({ rule: "close", behind: 1, more: false });
});

test("where the whole page is as close, there may be more behind it", () => {
  const found = findRanking(answer([row("A", 1, 0.9), row("B", 2, 0.88)], 30));
  expect(found).toMatchObject({ rule: "close", behind: 1, more: true });
});

test("equal firsts are not told apart", () => {
  const found = findRanking(answer([row("A", 1, 1), row("B", 1, 1), row("C", 3, 0.5)]));
  expect(found).toEqual({ rule: "tied", value: 1, tied: 2, more: false });
});

test("one alone leads nobody, and no rank says nothing", () => {
  expect(findRanking(answer([row("A", 1, 0.5), row("B", null, 0.9)], 1)).rule).toBe("only");
  expect(findRanking(answer([row("B", null, 0.9)], 0)).rule).toBe("none");
  expect(findRanking(answer([], 0)).rule).toBe("none");
});

test("counts, which have no interval, are compared as they are", () => {
  const rows = [row("A", 1, 9), row("B", 2, 8)].map((one) => ({ ...one, interval: null }));
  expect(findRanking(answer(rows)).rule).toBe("clear");
});

test("bars end at the largest value or end of an interval", () => {
  expect(largestOf([row("A", 1, 0.5, 0.3), row("B", 2, 0.6, 0.1), row("C", null, null)])).toBe(0.8);
  expect(largestOf([])).toBe(0);
});

test("values are written as their unit asks", () => {
  const { t } = wordsIn("zh");
  const [rate, count] = ["disclosure_rate", "received"].map((measure) => measureOf({ measure }));
  if (!rate || !count) throw new Error("these are measures");
  expect([valueText(0.5, rate, t), valueText(1234, count, t)]).toEqual(["50.0%", "1,234"]);
  expect(differenceText(-0.021, rate, t)).toBe("2.1 个百分点");
  expect(differenceText(-1200, count, t)).toBe("1,200");
});

test("a file has every row with what it rests on", () => {
  const { rows, columns } = rankingSheet(answer([row("A", 1, 0.5)]), wordsIn("en"));
  expect(rows[0]).toHaveLength(columns.length);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});
