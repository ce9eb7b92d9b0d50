import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areaList } from "@vant/area-data";
import { expect, test } from "vitest";
import { readManifest } from "../apps/api/src/library/manifest.ts";
import { root } from "./library.ts";

const { regions } = await readManifest(`${root}/data`);
const byCode = new Map(regions.map((region) => [region.code, region]));
const standing = regions.filter(({ to, government }) => to === null && government);

test("data/regions.csv is what its sources give; npm run regions writes it", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-regions-"));
  const file = join(folder, "regions.csv");
  try {
    execFileSync(process.execPath, [`${root}/scripts/write-regions.mjs`, file]);
    expect(readFileSync(file, "utf8")).toBe(readFileSync(`${root}/data/regions.csv`, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("31 provinces, 333 prefectures and 2,845 counties stand on the mainland", () => {
  const count = (level: string) => standing.filter((region) => region.level === level).length;
  expect(["province", "prefecture", "county"].map(count)).toEqual([31, 333, 2845]);
  expect(regions).toHaveLength(3460);
});

test("another source knows every standing division but the newest, by the same name", () => {
  const { province_list, city_list, county_list } = areaList;
  const names = new Map(Object.entries({ ...province_list, ...city_list, ...county_list }));
  const unknown = standing.filter(({ code, name }) => names.get(code) !== name);
  expect(unknown.map(({ name, from }) => [name, from])).toEqual([["两江新区", 2025]]);
});

test("every parent is a division of a higher level, and only provinces have none", () => {
  const order = ["province", "prefecture", "county"];
  const wrong = regions.filter(({ parent, level }) =>
    parent === null
      ? level !== "province"
      : order.indexOf(byCode.get(parent)?.level ?? "none") >= order.indexOf(level) ||
        !byCode.has(parent),
  );
  expect(wrong).toEqual([]);
});

test("every successor is a division that was there when its predecessor was gone", () => {
  const wrong = regions.filter(({ to, replaced_by }) => {
    const successor = replaced_by === null ? null : byCode.get(replaced_by);
    if (successor === null) return false;
    return to === null || !successor || (successor.from ?? 0) > to + 1;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["419001", { name: "济源市", level: "county", parent: "410000" }],
  ["441900", { name: "东莞市", level: "prefecture", parent: "440000" }],
  ["110105", { name: "朝阳区", level: "county", parent: "110000" }],
  ["659012", { name: "白杨市", level: "county", parent: "650000", from: 2023 }],
  ["410322", { name: "孟津县", to: 2020, replaced_by: "410308", pinyin: "mengjinxian" }],
  ["130502", { name: "襄都区", other_names: "桥东区@-2019" }],
  ["130521", { name: "邢台县", to: 2019, replaced_by: null }],
  ["410471", { name: "平顶山高新技术产业开发区", parent: "410400", government: false }],
  ["610000", { name_en: "Shaanxi", short_name: "陕西", initials: "sxs" }],
  ["341500", { name_en: "Lu'an", pinyin: "luanshi" }],
])("%s is written as it should be", (code, expected) => {
  expect(byCode.get(code)).toMatchObject(expected);
});
