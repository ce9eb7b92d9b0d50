import type { Measure } from "@gongkai/model";
import type { Coverage } from "../../api-types.ts";
import type { Draw, Frame } from "../../charts/frame.ts";
import { drawLines, type Line } from "../../charts/lines.ts";
import { shortNames } from "../../charts/short-names.ts";
import { tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { hueOf, hues } from "../../theme/paint.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import { type Member, type MemberUnit, shownOf } from "./member.ts";
import { axisText, pointText, shownText } from "./point-text.ts";

/** More than these are not told apart by colour: the others are grey, and named in the tooltip. */
const most = hues.length;

/** `first` is the place of the first member among those that colours tell apart. */
export function drawMeasure(
  measure: Measure,
  members: readonly Member[],
  coverage: readonly Coverage[],
  unit: MemberUnit,
  words: Words,
  first = 0,
): Draw {
  const { t } = words;
  const years = coverage.map(({ year }) => year);
  const broken = years.filter((_, i) => members.some(({ points }) => points[i]?.breaks));
  const names = shortNames(members.map(({ name }) => name));
  const breaks = unit === "change" ? [] : broken;
  return drawLines({
    years,
    lines: (frame) =>
      members.map((member, i) =>
        lineOf(
          { ...member, name: names[i] ?? member.name },
          first + i,
          members.length,
          unit,
          frame,
        ),
      ),
    write: shownText(measure, unit, t),
    onAxis: axisText(measure, unit, t),
    least: leastStep(measure, unit),
    breaks: breaks.map((year) => ({ year, text: t.measure.broken(year) })),
    tooltip: (index, lines) =>
      tooltip(members, lines, coverage[index], index, { measure, unit, words }),
  });
}

/** No step of the axis is smaller: counts have no parts. */
export const leastStep = (measure: Measure, unit: MemberUnit): number =>
  measure.unit === "ratio" || unit !== "value" ? 0 : 1;

function lineOf(
  { id, name, points }: Member,
  index: number,
  count: number,
  unit: MemberUnit,
  { theme }: Frame,
): Line {
  return {
    ...{ key: id, name, values: points.map((point) => shownOf(point, unit)) },
    colour: hueOf(index).text[theme],
    weight: count === 1 ? "strong" : index < most ? "plain" : "faint",
  };
}

interface Told {
  readonly measure: Measure;
  readonly unit: MemberUnit;
  readonly words: Words;
}

/** Highest first, each with its numerator and denominator. */
function tooltip(
  members: readonly Member[],
  lines: readonly Line[],
  year: Coverage | undefined,
  index: number,
  { measure, unit, words }: Told,
): string {
  if (!year) return "";
  const { t } = words;
  const told = members
    .map((member, i) => ({ member, colour: lines[i]?.colour, point: member.points[index] }))
    .toSorted((a, b) => (shownOf(b.point, unit) ?? -1) - (shownOf(a.point, unit) ?? -1));
  const [only] = told;
  return tooltipHtml({
    title: t.figure.kpi.year(year.year),
    lines: told.map(({ member, colour, point }) => ({
      label: member.name,
      ...(colour !== undefined && { colour }),
      value: pointText(point, measure, unit, t),
    })),
    notes:
      members.length === 1
        ? [
            ...(unit === "change" && only?.point?.change
              ? [t.figure.change.matchedBoth(only.point.change.matched)]
              : []),
            ...coverageNotes(t, year, only?.point),
          ]
        : [],
  });
}
