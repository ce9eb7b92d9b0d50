import { expect, test } from "vitest";
import { labelOf } from "../simplified.ts";
import { partsOf } from "./glued.ts";

const read = (text: string) =>
  partsOf(labelOf(text), { text, place: {}, colSpan: 1, rowSpan: 1 })?.map((item) =>
    item.kind === "label" ? item.label : item.kind === "value" ? Number(item.cell.text) : item.kind,
  ) ?? null;

test.each([
  ["信息内容本年处理决定数量", ["信息内容", "本年处理决定数量"]],
  ["规章000", ["规章", 0]],
  ["行政许可12", ["行政许可", 12]],
  ["行政事业性收费12.5", ["行政事业性收费", 12.5]],
])("%s is %j", (text, items) => {
  expect(read(text)).toEqual(items);
});

test.each(["行政许可1010000", "行政许可-5", "行政许可1/2", "行政许可约12", "许可12"])(
  "%s is not told",
  (text) => {
    expect(read(text)).toBeNull();
  },
);
