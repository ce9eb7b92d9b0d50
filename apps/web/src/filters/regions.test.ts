import { expect, test } from "vitest";
import type { Region } from "../api-types.ts";
import { regionPath, regionTree } from "./regions.ts";

const region = (code: string, parent: string | null): Region => ({
  code,
  name: `名${code}`,
  short_name: `名${code}`,
  name_en: `Name ${code}`,
  pinyin: `ming${code}`,
  initials: `m${code}`,
  parent,
  level: "county",
  agencies: 1,
  reports: 1,
  has_reports: true,
  from: null,
  to: null,
  replaced_by: null,
  synthetic: false,
});
const regions = [region("41", null), region("4104", "41"), region("410403", "4104")];

test("regions nest by their parents", () => {
  expect(regionTree(regions, "zh")[0]?.children[0]?.children[0]?.title).toBe("名410403");
});

test("a region is found by either name, by its code and by its pinyin", () => {
  expect(regionTree(regions, "zh")[0]?.search).toBe("名41 name 41 41 ming41 m41");
});

test("a region whose parent is not listed stands at the top, and none is lost", () => {
  expect(regionTree(regions.slice(1), "en").map(({ title }) => title)).toEqual(["Name 4104"]);
});

test("a path leads from the top to the region", () => {
  expect(regionPath(regions, "410403")).toEqual(["41", "4104", "410403"]);
  expect(regionPath(regions, "99")).toEqual([]);
});
