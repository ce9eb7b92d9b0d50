import { Divisions, leadingPlace } from "@gongkai/model";
import { expect, test } from "vitest";
import { readManifest } from "../apps/api/src/library/manifest.ts";
import { root } from "./library.ts";

const { regions } = await readManifest(`${root}/data`);
const divisions = new Divisions(regions);

/** The names from the province down: 河南省平顶山市卫东区. */
function chain(code: string): string {
  const division = divisions.get(code);
  if (!division) return "";
  return (division.parent ? chain(division.parent) : "") + division.name;
}

const yearOf = ({ from, to }: { from: number | null; to: number | null }) => to ?? from ?? 2022;

test("every division is found by its whole chain of names, in its own years", () => {
  const wrong = regions.filter((region) => {
    const found = leadingPlace(divisions, `${chain(region.code)}财政局`, { year: yearOf(region) });
    return found.divisions.length !== 1 || found.divisions[0]?.code !== region.code;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("a name alone means its division where it is the only one of that name, and never a single one where it is not", () => {
  const bearers = Map.groupBy(
    regions.filter(({ from, to }) => (from ?? 0) <= 2022 && (to ?? 9999) >= 2022),
    ({ name }) => name,
  );
  const wrong = [...bearers].filter(([name, all]) => {
    const found = leadingPlace(divisions, `${name}财政局`, { year: 2022 }).divisions;
    if (/^.区$/u.test(name)) return found.length > 0;
    return all.some(({ code }) => !found.some((one) => one.code === code));
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test.each([
  ["城关区财政局", 2],
  ["鼓楼区财政局", 4],
  ["朝阳区财政局", 2],
  ["卫东区财政局", 1],
  ["武汉经济技术开发区（汉南区）医疗保障局", 0],
  ["平顶山高新技术产业开发区管委会", 1],
])("%s begins with the name of so many divisions: %i", (name, count) => {
  expect(leadingPlace(divisions, name, { year: 2022 }).divisions).toHaveLength(count);
});

test("170,000 names are placed in about a second of computing", () => {
  const names = regions.flatMap(({ code }) => [
    `${chain(code)}某某街道办事处`,
    `${chain(code)}财政局`,
  ]);
  const before = process.cpuUsage();
  for (let i = 0; i < 170_000; i++)
    leadingPlace(divisions, names[i % names.length] ?? "", { year: 2022 });
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1.5);
});
