import { expect, test } from "vitest";
import { wordsIn } from "../../i18n/testing.ts";
import { gapHeadline } from "./headline.ts";

test("regions whose consolidated report agrees are told from those that do not", () => {
  const rows = [
    { name: "A", gap: -12 },
    { name: "B", gap: 3 },
    { name: "C", gap: 0 },
  ];
  expect(gapHeadline(rows, 2024, "新收申请", wordsIn("zh"))).toBe(
    "2024 年新收申请：3 个地区中 2 个的汇总数不等于单位之和，相差最多的是A（-12）",
  );
  expect(gapHeadline(rows.slice(2), 2024, "新收申请", wordsIn("zh"))).toBe(
    "2024 年新收申请：1 个地区的汇总数都等于单位之和",
  );
});
