import { findMeasure } from "@gongkai/model";
import { expect, test } from "vitest";
import type { MapRow } from "../api-types.ts";
import { wordsIn } from "../i18n/testing.ts";
import { headlineOf } from "./map.ts";

const row = (region: string, value: number | null): MapRow => ({
  ...{ region, name: region, name_en: region, own: false, value, numerator: value },
  ...{ denominator: null, reports: 1, filed: 1, expected: 1, synthetic: "false" },
});
const said = (...rows: MapRow[]) => {
  const measure = findMeasure("received");
  if (!measure) throw new Error("no measure");
  return headlineOf({ rows, year: 2024 }, measure, (code) => code, wordsIn("zh"));
};

test("the highest region is named", () => {
  expect(said(row("甲", 3), row("乙", 7), row("丙", null))).toBe("2024 年新收申请：乙最高（7）");
});

test("one region alone is not the highest of any, and several may share the highest value", () => {
  expect(said(row("甲", 3), row("丙", null))).toBe("2024 年只有甲有新收申请：3");
  expect(said(row("甲", 3), row("乙", 3), row("丙", 1))).toBe(
    "2024 年新收申请：甲等 2 个最高（3）",
  );
});

test("where no region has a figure only the measure is named", () => {
  expect(said(row("甲", null))).toBe("2024 年新收申请，按地区");
});
