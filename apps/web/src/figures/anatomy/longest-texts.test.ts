import { expect, test } from "vitest";
import { formatsOf } from "../../i18n/formats.ts";
import { longestTexts } from "./longest-texts.ts";

test("a column's longest text is the broadest as it is written, a Han character counting for two", () => {
  const sheet = {
    columns: [
      { key: "name", label: "", kind: "text" as const },
      { key: "value", label: "", kind: "count" as const },
    ],
    rows: [
      ["abcde", 1234567],
      ["甲乙丙", null],
    ],
  };
  expect(longestTexts(sheet, formatsOf("en"))).toEqual(["甲乙丙", "1,234,567"]);
});
