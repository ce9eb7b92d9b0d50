import { expect, test } from "vitest";
import type { ChainRow } from "../../api-types.ts";
import { wordsIn } from "../../i18n/testing.ts";
import { chainHeadline } from "./headline.ts";

const link = (year: number, before: number | null, now: number | null): ChainRow => ({
  ...{ agency: "a", year, column: "total", received: 9, concluded: 9, carried_out: 0, balance: 0 },
  synthetic: "false",
  ...{ carried_in: now, carried_out_before: before },
  difference: now === null || before === null ? null : now - before,
  link: before === null ? "no_report_before" : now === before ? "holds" : "broken",
});

test("the last link that does not agree is told by its numbers", () => {
  const rows = [link(2021, null, 3), link(2022, 4, 3), link(2023, 8, 7)];
  expect(chainHeadline(rows, wordsIn("zh"))).toBe(
    "2 个年度接不上；最近是 2023 年：上年结转 7 件，上一年年报结转下年度 8 件",
  );
});

test("years without a report before are not counted as agreeing", () => {
  const { t } = wordsIn("en");
  expect(chainHeadline([link(2021, null, 3), link(2022, 3, 3)], wordsIn("en"))).toBe(
    t.questions.chain.holds(1),
  );
  expect(chainHeadline([link(2021, null, 3)], wordsIn("en"))).toBe(t.questions.chain.name);
});
