import type { Words } from "../../i18n/words.ts";
import { differenceText } from "../anatomy/value-text.ts";
import type { Measured } from "./measured.ts";
import { type Member, type MemberUnit, shownOf } from "./member.ts";
import { shownText } from "./point-text.ts";

/** What the years of one member, or the last year of several, may be said to show. */
export type MeasureFinding =
  | { rule: "rose" | "fell"; from: number; to: number; moved: number; value: number }
  | { rule: "flat"; from: number; to: number; value: number }
  | { rule: "latest"; year: number; value: number }
  | { rule: "apart"; year: number; high: Known; low: Known; members: number }
  | { rule: "only"; year: number; name: string; value: number }
  | { rule: "none" };

interface Known {
  readonly name: string;
  readonly value: number;
  /** How many have this value, itself included. */
  readonly tied: number;
}

/** Below this part of the first value a move over all years is called flat. */
const smallChange = 0.05;
/** The reports of the two ends may differ by this part; else the agencies may have changed, not what they did. */
const sameReports = 0.1;

/** Changes of one member are not compared from year to year: the latest is told. */
export function findMeasure(
  members: readonly Member[],
  years: readonly number[],
  unit: MemberUnit = "value",
): MeasureFinding {
  const [first, second] = members;
  if (!first) return { rule: "none" };
  const found = second ? apart(members, years) : alongYears(first, years);
  if (unit !== "change" || !("to" in found)) return found;
  return { rule: "latest", year: found.to, value: found.value };
}

/** The members with what is shown of their points as its value. */
const shownMembers = (members: readonly Member[], unit: MemberUnit): Member[] =>
  members.map((member) => ({
    ...member,
    points: member.points.map((point) => point && { ...point, value: shownOf(point, unit) }),
  }));

/** Only years after the last break are compared, and none that rest on other numbers of reports. */
function alongYears({ points }: Member, years: readonly number[]): MeasureFinding {
  const start = Math.max(
    0,
    points.findLastIndex((point) => point?.breaks),
  );
  const known = points.flatMap((point, i) => {
    const year = years[i];
    const value = point?.value ?? null;
    return i < start || !point || value === null || year === undefined
      ? []
      : [{ year, value, reports: point.reports }];
  });
  const from = known.at(0);
  const to = known.at(-1);
  if (!from || !to) return { rule: "none" };
  const latest = { rule: "latest", year: to.year, value: to.value } as const;
  const most = Math.max(from.reports, to.reports, 1);
  if (from === to || Math.abs(from.reports - to.reports) / most > sameReports) return latest;
  const moved = to.value - from.value;
  const span = { from: from.year, to: to.year, value: to.value };
  if (Math.abs(moved) <= smallChange * Math.abs(from.value)) {
    const steady = known.every(
      ({ value }) => Math.abs(value - from.value) <= 2 * smallChange * Math.abs(from.value),
    );
    return steady ? { rule: "flat", ...span } : latest;
  }
  return { rule: moved > 0 ? "rose" : "fell", ...span, moved };
}

function apart(members: readonly Member[], years: readonly number[]): MeasureFinding {
  const howMany = years.map(
    (_, i) => members.filter(({ points }) => points[i]?.value != null).length,
  );
  const shared = howMany.findLastIndex((known) => known > 1);
  const at = shared >= 0 ? shared : howMany.findLastIndex((known) => known > 0);
  const year = years[at];
  const known = members
    .flatMap(({ name, points }) => {
      const value = points[at]?.value ?? null;
      return value === null ? [] : [{ name, value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const high = known.at(0);
  const low = known.at(-1);
  if (!high || !low || year === undefined) return { rule: "none" };
  if (known.length === 1) return { rule: "only", year, ...high };
  const tied = ({ value }: { value: number }) => known.filter((one) => one.value === value).length;
  return {
    ...{ rule: "apart", year, members: known.length },
    ...{ high: { ...high, tied: tied(high) }, low: { ...low, tied: tied(low) } },
  };
}

/** Says of a measure, of its changes or of its percentiles what their years show. */
export function measureHeadline(
  { measure, members, coverage, unit }: Measured,
  words: Words,
): string {
  const { t } = words;
  const say = t.measure;
  const name = say.shown[unit](words.of(measure.label));
  const write = shownText(measure, unit, t);
  const inUnit = (text: string) =>
    unit === "value" && measure.denominator === null ? say.counted(text, measure.unit) : text;
  const text = (value: number) => inUnit(write(value));
  const named = ({ name: one, tied }: Known) => (tied > 1 ? t.filters.andMore(one, tied) : one);
  const found = findMeasure(
    shownMembers(members, unit),
    coverage.map(({ year }) => year),
    unit,
  );
  switch (found.rule) {
    case "rose":
    case "fell":
      return say[found.rule]({
        ...{ name, from: found.from, to: found.to, value: text(found.value) },
        by:
          unit === "value"
            ? inUnit(differenceText(found.moved, measure, t))
            : write(Math.abs(found.moved)),
      });
    case "flat":
      return say.flat({ name, from: found.from, to: found.to, value: text(found.value) });
    case "latest":
      return say.latest({ name, year: found.year, value: text(found.value) });
    case "apart":
      return found.high.value === found.low.value
        ? say.level({
            name,
            year: found.year,
            members: found.members,
            value: text(found.high.value),
          })
        : say.apart({
            ...{ name, year: found.year, high: named(found.high), low: named(found.low) },
            ...{ highest: text(found.high.value), lowest: text(found.low.value) },
          });
    case "only":
      return say.only({ name, year: found.year, member: found.name, value: text(found.value) });
    case "none":
      return name;
  }
}
