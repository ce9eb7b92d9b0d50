import { expect, test } from "vitest";
import { labelOf } from "../simplified.ts";
import { beginsLabel, meaningOf } from "./symbols.ts";

test.each(["", "社会公益", "行政规范性檔", "一", "12"])("%s may yet become a label", (text) => {
  expect(beginsLabel(text)).toBe(true);
});

test.each(["公益社会", "商业企业家"])("%s begins no label", (text) => {
  expect(beginsLabel(text)).toBe(false);
});

test("every beginning of a label begins it, and with all of it has its meaning", () => {
  const label = "没有现成信息需要另行制作";
  const beginnings = Array.from(label, (_, i) => label.slice(0, i));
  expect(beginnings.filter((text) => !beginsLabel(text))).toEqual([]);
  expect(meaningOf(label)?.lines.map(({ line }) => line.key)).toContain(
    "unavailable.needs_creation",
  );
});

test("labels in traditional characters are those of the forms", () => {
  expect(labelOf("現行有效件數")).toBe("现行有效件数");
});
