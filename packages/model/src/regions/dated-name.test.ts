import { expect, test } from "vitest";
import { datedNames, ofYear, standing } from "./dated-name.ts";

test("further names are read with the years in which they were borne", () => {
  expect(datedNames("甲局|乙局@-2019|丙局@2020-2022|丁局@2023-|戊局@2024")).toEqual([
    { name: "甲局", from: null, to: null },
    { name: "乙局", from: null, to: 2019 },
    { name: "丙局", from: 2020, to: 2022 },
    { name: "丁局", from: 2023, to: null },
    { name: "戊局", from: 2024, to: null },
  ]);
  expect(datedNames("")).toEqual([]);
});

test.each([
  [2017, "no"],
  [2018, "near"],
  [2019, "exactly"],
  [2021, "exactly"],
  [2022, "near"],
  [2023, "no"],
])("what stood from 2019 to 2021 stood in %i: %s", (year, how) => {
  expect(standing({ from: 2019, to: 2021 }, year)).toBe(how);
});

test("what stood in the year is meant before what only nearly did", () => {
  const [old, young] = [
    { from: null, to: 2019 },
    { from: 2020, to: null },
  ];
  expect(ofYear([old, young], 2019)).toEqual([old]);
  expect(ofYear([old, young], 2020)).toEqual([young]);
  expect(ofYear([old], 2020)).toEqual([old]);
  expect(ofYear([old], 2021)).toEqual([]);
  expect(ofYear([old, young], null)).toEqual([young]);
  expect(ofYear([old], null)).toEqual([old]);
});
