import { expect, test } from "vitest";
import { applicants } from "../../form/requests.ts";
import { type exactly, fullRun, fullSum, sliceAt, sumsUp, withoutGaps } from "./values.ts";

const cells = (row: string) =>
  row.split("|").map((text) => ({ text, place: {}, colSpan: 1, rowSpan: 1 }));
const printed = (values: ReturnType<typeof exactly>) => values?.map(({ text }) => text).join("|");

test.each([
  ["1|2|3", true],
  ["1||1", true],
  ["/||—", true],
  ["1|2|4", false],
  ["1|2|", false],
  ["1|x|1", false],
])("the last of %s is the sum of the others: %s", (row, sums) => {
  expect(sumsUp(cells(row))).toBe(sums);
});

test.each([
  ["2|0|0|0|0|1|3", 0],
  ["||2|0|0|0|0|1|3", 2],
  ["2|0|0|0|0|1|3||", 0],
  ["2|0||0|0|0|1|3", null],
  ["2|0|0|0|0|3", null],
  ["|||||||2|0|0|0|0|1|3", null],
])("%s begins at %s", (row, from) => {
  expect(fullRun(applicants, cells(row))).toBe(from);
});

test("a run is full where it ends with its sum", () => {
  expect(printed(fullSum(applicants, cells("|2|0|0|0|0|1|3|")))).toBe("2|0|0|0|0|1|3");
  expect(fullSum(applicants, cells("|2|0|0|0|0|1|4|"))).toBeNull();
});

test("what is printed around a slice makes it none", () => {
  expect(printed(sliceAt(applicants, cells("|2|||||1|3"), 1))).toBe("2|||||1|3");
  expect(sliceAt(applicants, cells("9|2|||||1|3"), 1)).toBeNull();
  expect(sliceAt(applicants, cells("2||||1|3"), 0)).toBeNull();
});

test("without gaps, all values are there and add up, or are zeros in one", () => {
  expect(printed(withoutGaps(applicants, cells("2|0|0|0|0|1|3")))).toBe("2|0|0|0|0|1|3");
  expect(printed(withoutGaps(applicants, cells("0000000")))).toBe("0|0|0|0|0|0|0");
  expect(withoutGaps(applicants, cells("000000"))).toBeNull();
  expect(withoutGaps(applicants, cells("2|0|0|0|0|1|4"))).toBeNull();
});
