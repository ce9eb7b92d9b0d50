import { expect, test } from "vitest";
import { findMeasure } from "./headline.ts";
import type { Member, MemberPoint } from "./member.ts";

const point = (value: number | null, more: Partial<MemberPoint> = {}): MemberPoint => ({
  ...{ value, numerator: value, denominator: null, reports: 10, breaks: false },
  ...more,
});
const member = (name: string, points: readonly (MemberPoint | undefined)[]): Member => ({
  ...{ id: name, name, points },
  trace: {},
});
const years = [2019, 2020, 2021];
const found = (...points: (MemberPoint | undefined)[]) =>
  findMeasure([member("all", points)], years);

test("one member is told from its first to its last year with a figure", () => {
  expect(found(undefined, point(100), point(120))).toEqual({
    ...{ rule: "rose", from: 2020, to: 2021, moved: 20, value: 120 },
  });
  expect(found(point(100), point(null), point(60)).rule).toBe("fell");
});

test("years before a break are not compared with those after it", () => {
  expect(found(point(10), point(20), point(90, { breaks: true }))).toEqual({
    ...{ rule: "latest", year: 2021, value: 90 },
  });
});

test("years that rest on other numbers of reports are not compared", () => {
  expect(found(point(100), point(120), point(200, { reports: 20 })).rule).toBe("latest");
});

test("what ends where it began is flat only if it stayed there", () => {
  expect(found(point(100), point(101), point(102)).rule).toBe("flat");
  expect(found(point(100), point(300), point(102)).rule).toBe("latest");
});

test("of several members the highest and the lowest of the last year with figures are named", () => {
  const members = [
    member("a", [point(1), point(5), undefined]),
    member("b", [point(9), point(7), undefined]),
    member("c", [point(3), point(null), undefined]),
  ];
  expect(findMeasure(members, years)).toEqual({
    ...{ rule: "apart", year: 2020, members: 2 },
    ...{ high: { name: "b", value: 7, tied: 1 }, low: { name: "a", value: 5, tied: 1 } },
  });
});

test("what has a value alone is not called the highest, and those that share one are counted", () => {
  expect(findMeasure([member("a", [point(1)]), member("b", [undefined])], [2019])).toEqual({
    ...{ rule: "only", year: 2019, name: "a", value: 1 },
  });
  const three = ["a", "b", "c"].map((name, i) => member(name, [point(i === 2 ? 1 : 4)]));
  expect(findMeasure(three, [2019])).toMatchObject({ high: { name: "a", tied: 2 } });
});

test("of changes only the latest is told", () => {
  const changes = [member("all", [undefined, point(0.2), point(0.1)])];
  expect(findMeasure(changes, years, "change")).toEqual({ rule: "latest", year: 2021, value: 0.1 });
});

test("nothing known is nothing said", () => {
  expect(findMeasure([], years).rule).toBe("none");
  expect(found(undefined, point(null)).rule).toBe("none");
});
