import type { Measure } from "@gongkai/model";
import { scaleOf } from "../../charts/lines.ts";
import type { Words } from "../../i18n/words.ts";
import type { Dictionary } from "../../i18n/zh.ts";
import { hueOf } from "../../theme/paint.ts";
import { coverageColumns, coverageValues, formNotes } from "../anatomy/coverage-notes.ts";
import type { Presented } from "../anatomy/presented.ts";
import type { Sheet, SheetColumn } from "../anatomy/sheet.ts";
import { drawMeasure, leastStep } from "./draw-measure.ts";
import { measureHeadline } from "./headline.ts";
import type { Measured } from "./measured.ts";
import { type MemberUnit, shownOf } from "./member.ts";
import { axisText } from "./point-text.ts";

/** A measure of some members along the years, in words, as a drawing, as a table and as a file. */
export function presentMeasure(measured: Measured, words: Words): Presented {
  return {
    ...presented(measured, words),
    series: measured.members.map((member, i) => ({
      ...{ key: member.id, name: member.name, colour: (theme) => hueOf(i).text[theme] },
      alone: () => {
        const { headline, subtitle, notes, draw } = presented(
          { ...measured, members: [member] },
          words,
          i,
        );
        return { headline, subtitle: `${subtitle}${words.t.colon}${member.name}`, notes, draw };
      },
    })),
  };
}

function presented(measured: Measured, words: Words, first = 0): Presented {
  const { measure, members, coverage, unit } = measured;
  const { t, of } = words;
  const isShown = members.some(({ points }) =>
    points.some((point) => shownOf(point, unit) !== null),
  );
  const broken = measure.breaks.filter(({ year }) =>
    coverage.slice(1).some((one) => one.year === year),
  );
  return {
    headline: measureHeadline(measured, words),
    subtitle: t.measure.subtitle[unit](of(measure.label), unitText(measure, unit, t)),
    notes: [
      ...broken.map(({ reason }) => of(reason)),
      ...(broken.length === 0 ? formNotes(t, coverage, false) : []),
      ...axisNote(measured, t),
    ],
    nothing: isShown ? undefined : t.measure.nothing,
    draw: drawMeasure(measure, members, coverage, unit, words, first),
    trace: (row, column) => {
      const member = members.find(({ id }) => id === column);
      const point = member?.points[row];
      return measure.source === "filing" || point == null || point.value === null
        ? undefined
        : { measure: measure.key, year: coverage[row]?.year, ...member?.trace };
    },
    sheet: shownSheet(measured, words),
    file: wholeSheet(measured, words),
  };
}

/** An axis that does not begin at zero is said to. */
function axisNote({ measure, members, unit }: Measured, t: Dictionary): string[] {
  const lines = members.map(({ points }) => ({
    values: points.map((point) => shownOf(point, unit)),
    weight: members.length === 1 ? ("strong" as const) : ("plain" as const),
  }));
  const { min } = scaleOf(lines, leastStep(measure, unit));
  return min > 0 ? [t.measure.axisFrom(axisText(measure, unit, t)(min))] : [];
}

/** What is shown is counted in; amounts change by a part of themselves, rates by points. */
function unitText(measure: Measure, unit: MemberUnit, { ranking, measure: say }: Dictionary) {
  if (unit !== "change") return ranking.inUnit[measure.unit];
  if (measure.denominator === null) return "%";
  return measure.unit === "ratio" ? say.points : ranking.inUnit[measure.unit];
}

function kindOf({ unit, denominator }: Measure, shown: MemberUnit): SheetColumn["kind"] {
  if (shown === "percentile" || unit === "per_100" || unit === "amount") return "decimal";
  if (shown === "change") return denominator === null ? "change" : "points";
  return unit === "ratio" ? "ratio" : "count";
}

/** A row a year, a column a member. */
function shownSheet({ measure, members, coverage, unit }: Measured, { t }: Words): Sheet {
  const kind = kindOf(measure, unit);
  return {
    columns: [
      { key: "year", label: t.figure.year, kind: "year" },
      ...members.map(({ id, name }) => ({ key: id, label: name, kind })),
      ...coverageColumns(t),
    ],
    rows: coverage.map((year, i) => [
      year.year,
      ...members.map(({ points }) => shownOf(points[i], unit)),
      ...coverageValues(year),
    ]),
  };
}

/** A row a member and year, with all that the figure rests on. */
function wholeSheet({ measure, members, coverage }: Measured, { t }: Words): Sheet {
  const { figure, ranking } = t;
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  const number = (key: string, label: string) => ({ key, label, kind: "count" as const });
  return {
    columns: [
      ...[text("measure", ranking.measure), text("id", ""), text("name", ranking.name)],
      { key: "year", label: figure.year, kind: "year" },
      ...[number("value", ranking.value), number("numerator", figure.numerator)],
      ...[number("denominator", figure.denominator), number("reports", figure.reports)],
      ...[number("change", figure.change.difference), number("change_ratio", figure.change.ratio)],
      ...[number("matched_agencies", figure.change.matched)],
      ...[number("percentile", t.measure.percentile), number("peers", t.measure.peers)],
      ...[text("breaks", ""), ...coverageColumns(t)],
    ],
    rows: members.flatMap(({ id, name, points }) =>
      coverage.flatMap((year, i) => {
        const point = points[i];
        if (!point) return [];
        return [
          [
            ...[measure.key, id, name, year.year, point.value],
            ...[point.numerator, point.denominator, point.reports],
            ...[point.change?.difference ?? null, point.change?.ratio ?? null],
            ...[point.change?.matched ?? null, point.percentile ?? null, point.peers ?? null],
            ...[point.breaks ? "yes" : "no", ...coverageValues(year)],
          ],
        ];
      }),
    ),
  };
}
