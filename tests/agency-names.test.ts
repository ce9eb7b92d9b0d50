import { expect, test } from "vitest";
import { readManifest } from "../apps/api/src/library/manifest.ts";
import { agencyName, fuller, isPartial } from "../packages/model/src/identity/agency-name.ts";
import { data } from "./library.ts";

const agencies = ["人民政府", "人民政府办公室", "财政局", "市场监督管理局", "文化广电和旅游局"];

test("an agency of any region has a name that tells it anywhere, and one of its province is the fuller one", async () => {
  const { regions } = await readManifest(data);
  expect(regions.length).toBeGreaterThan(3000);
  const names = regions.flatMap(({ name }) => agencies.map((agency) => name + agency));
  expect(names.filter((name) => agencyName(name) !== name || isPartial(name))).toEqual([]);
  const kept = names.filter((name) => fuller(name, `河南省${name}`) !== `河南省${name}`);
  expect(kept).toEqual([]);
});

test.each([
  ["财政局", "卫东区财政局"],
  ["市财政局", "平顶山市财政局"],
  ["卫东区政府办公室", "平顶山市卫东区人民政府办公室"],
  ["城关镇", "某县城关镇人民政府"],
])("%s may be %s", (short, long) => {
  expect(fuller(short, long)).toBe(long);
  expect(fuller(long, short)).toBe(long);
});

test.each([
  ["区统计局", "平顶山市统计局"],
  ["平顶山市人民政府", "平顶山市人民政府办公室"],
  ["公安局", "某市公安局交警支队"],
  ["民政局", "某市某区农民政局"],
])("%s is not %s", (a, b) => {
  expect(fuller(a, b)).toBeNull();
});
