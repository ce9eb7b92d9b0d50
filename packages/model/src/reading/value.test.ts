import { describe, expect, test } from "vitest";
import { readValue } from "./value.ts";

const number = (value: number) => ({ kind: "number", value });
const unreadable = { kind: "unreadable" };

describe.each(["count", "change", "amount"] as const)("a %s", (quantity) => {
  test.each(["", " ", "\u00a0", "\u3000\n", "\u200b"])("of white space %j is blank", (text) => {
    expect(readValue(text, quantity)).toEqual({ kind: "blank" });
  });

  test.each(["/", "-", "—", "——", "－", " / ", "无"])("of %j is not applicable", (text) => {
    expect(readValue(text, quantity)).toEqual({ kind: "not_applicable" });
  });

  test.each([
    "①",
    "²",
    "5²",
    "½",
    "五",
    "1 2",
    "1\n2",
    "1e3",
    "0x10",
    "٣",
    "约5",
    "5[1]",
    "NaN",
    "1.",
    ",1",
  ])("of %j is unreadable", (text) =>
    expect(readValue(text, quantity, "万元")).toEqual(unreadable),
  );

  test.each(["1,23", "1234,567", "12,3456", "1,,234"])(
    "of ill-placed separators %j is unreadable",
    (text) => {
      expect(readValue(text, quantity, "万元")).toEqual(unreadable);
    },
  );
});

test.each([
  ["0", 0],
  ["１２３", 123],
  ["\u00a016\u3000", 16],
  ["1,234,567", 1_234_567],
  ["１，２３４", 1234],
  ["11398889", 11_398_889],
  ["2147483647", 2_147_483_647],
  ["12件", 12],
  ["22（其中修订 16 件）", 22],
  ["55(含自然失效 29 件)", 55],
])("a count of %j is read", (text, value) => {
  expect(readValue(text, "count")).toEqual(number(value));
});

test.each([
  "-3",
  "+3",
  "增3",
  "0/0",
  "2147483648",
  "9".repeat(400),
  "22(16)",
  "1.5",
  "5元",
  "(5)",
  "5/6",
])("a count of %j is unreadable", (text) => expect(readValue(text, "count")).toEqual(unreadable));

test.each([
  ["+19", 19],
  ["-35", -35],
  ["−35", -35],
  ["增98", 98],
  ["增加5", 5],
  ["减3", -3],
  ["减少３", -3],
  ["0/0", 0],
  ["-0", 0],
  ["减0", 0],
])("a change of %j is read with its sign", (text, value) => {
  expect(readValue(text, "change")).toEqual(number(value));
});

test.each(["增", "减", "+", "减-3", "1/2", "0/1", "持平"])(
  "a change of %j is unreadable",
  (text) => {
    expect(readValue(text, "change")).toEqual(unreadable);
  },
);

test.each([
  ["251000元", null, 25.1],
  ["976.81万元", null, 976.81],
  ["3,405,820元", null, 340.582],
  ["  240万元", "元", 240],
  ["477.35", "万元", 477.35],
  ["8040", "元", 0.804],
  ["0.092", "万元", 0.092],
  ["0", null, 0],
  ["0.00元", null, 0],
] as const)("an amount of %j under the unit %s is kept in 万元", (text, unit, value) => {
  expect(readValue(text, "amount", unit)).toEqual(number(value));
});

test("an amount with no unit anywhere is unreadable", () => {
  expect(readValue("808", "amount")).toEqual(unreadable);
});

test.each(["9".repeat(25), "9".repeat(400), `1${"0".repeat(22)}元`])(
  "an amount of %s is unreadable",
  (text) => {
    expect(readValue(text, "amount", "万元")).toEqual(unreadable);
  },
);
