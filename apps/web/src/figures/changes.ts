import { findMeasure, type Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { ChangesAnswer } from "../api-types.ts";
import { barsHeight, drawBars } from "../charts/bars.ts";
import { shortNames } from "../charts/short-names.ts";
import { tooltipHtml } from "../charts/tooltip.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { ChangesBy } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import type { Tokens } from "../theme/tokens.ts";
import { directed } from "./anatomy/directed.ts";
import { judged } from "./anatomy/judged.ts";
import { type Presented, totalOf } from "./anatomy/presented.ts";
import type { SheetColumn } from "./anatomy/sheet.ts";
import type { Trace } from "./anatomy/trace.ts";
import { valueText } from "./anatomy/value-text.ts";
import { changesHeadline } from "./changes/headline.ts";
import { shownText } from "./measure/point-text.ts";

/** Contributors that stand alone; the others are one bar. */
const shownParts = 12;

export const changesQuery = (filters: Filters, measure: string, by: ChangesBy) =>
  queryOptions({
    queryKey: ["changes", queryOf(filters), measure, by],
    queryFn: ({ signal }) => ask("changes", { ...filters, measure, by, limit: shownParts }, signal),
    placeholderData: keepPreviousData,
    enabled: filters.from === undefined || filters.from !== filters.to,
  });

/** What a contributor is called. */
export type PartName = (id: string | null, name: string | null) => string;

/** What drove a change between two years: a bar a contributor, which add up to the change. */
export function presentChanges(
  answer: ChangesAnswer,
  by: ChangesBy,
  partName: PartName,
  words: Words,
): Presented {
  const measure = findMeasure(answer.measure);
  if (!measure) throw new Error(`no measure ${answer.measure}`);
  const { t, of } = words;
  const say = t.questions.changes;
  const parts = partsOf(answer, partName, words);
  const names = shortNames(parts.slice(0, answer.rows.length).map(({ name }) => name));
  const text = shownDifference(measure, words);
  const short = (moved: number) =>
    measure.unit === "ratio" ? directed(moved, t.formats.points(moved)) : text(moved);
  const value = (side: Side) =>
    side.value === null ? t.figure.noFigure : valueText(side.value, measure, t);
  return {
    headline: changesHeadline(answer, measure, parts[0]?.name, words),
    subtitle: say.subtitle(
      measure.unit === "ratio" ? say.inPoints(of(measure.label)) : of(measure.label),
      answer.from,
      answer.to,
    ),
    notes: [
      say.absent,
      ...measure.breaks
        .filter(({ year }) => year > answer.from && year <= answer.to)
        .map(({ reason }) => of(reason)),
    ],
    nothing: totalOf(answer.coverage).filed > 0 && parts.length > 0 ? undefined : say.nothing,
    height: barsHeight(parts.length),
    draw: drawBars({
      key: "contribution",
      bars: parts.map(({ name, contribution }, i) => ({
        name: names[i] ?? name,
        value: contribution,
        text: contribution === null ? t.figure.noFigure : short(contribution),
        colour: (tokens) => toneOf(contribution ?? 0, measure, tokens),
      })),
      tooltip: (index) => {
        const part = parts[index];
        if (!part) return "";
        const { name, contribution, before, now } = part;
        return tooltipHtml({
          title: name,
          lines: [
            {
              label: say.contribution,
              value: contribution === null ? t.figure.noFigure : text(contribution),
            },
            { label: t.figure.kpi.year(answer.from), value: value(before) },
            { label: t.figure.kpi.year(answer.to), value: value(now) },
          ],
          notes: [],
        });
      },
    }),
    trace: (row, column) => {
      const part = parts[row];
      const year = column === "before" ? answer.from : answer.to;
      const traced = ["contribution", "before", "now"].includes(column);
      if (!traced || !part) return undefined;
      if (row === answer.rows.length) return othersTrace(answer, by, measure, year);
      return part.id ? traceOf(part.id, by, measure, year) : undefined;
    },
    sheet: {
      columns: [
        { key: "part", label: say.by[by], kind: "text" },
        { key: "id", label: "", kind: "text", fileOnly: true },
        { key: "contribution", label: say.contribution, kind: differenceKind(measure) },
        { key: "before", label: t.figure.kpi.year(answer.from), kind: valueKind(measure) },
        { key: "now", label: t.figure.kpi.year(answer.to), kind: valueKind(measure) },
        ...(
          ["before_numerator", "before_denominator", "now_numerator", "now_denominator"] as const
        ).map((key) => ({ key, label: key, kind: "count" as const, fileOnly: true })),
      ],
      rows: parts.map(({ name, id, contribution, before, now }) => [
        ...[name, id, contribution, before.value, now.value],
        ...[before.numerator, before.denominator, now.numerator, now.denominator],
      ]),
    },
  };
}

type Side = ChangesAnswer["whole"]["before"];

function partsOf({ rows, others }: ChangesAnswer, partName: PartName, { t }: Words) {
  const named = rows.map((row) => ({ ...row, name: partName(row.id, row.name) }));
  if (others.parts === 0) return named;
  return [...named, { ...others, id: null, name: t.questions.changes.others(others.parts) }];
}

/** A rate changes by points, an amount by itself. */
export function shownDifference(measure: Measure, words: Words): (moved: number) => string {
  if (measure.denominator !== null) return shownText(measure, "change", words.t);
  const { t } = words;
  return (moved) => directed(moved, valueText(Math.abs(moved), measure, t));
}

const valueKind = ({ unit }: Measure): SheetColumn["kind"] =>
  unit === "ratio" ? "ratio" : unit === "per_100" || unit === "amount" ? "decimal" : "count";

const differenceKind = ({ unit }: Measure): SheetColumn["kind"] =>
  unit === "ratio" ? "points" : "difference";

function toneOf(moved: number, { better }: Measure, tokens: Tokens): string {
  const tone = judged(moved, better);
  if (tone === "neutral") return moved < 0 ? tokens.ink3 : tokens.brand;
  return tokens[tone];
}

function traceOf(id: string, by: ChangesBy, { key }: Measure, year: number): Trace | undefined {
  if (by === "agency") return { measure: key, agency: id, year };
  if (by === "outcome") return findMeasure(id) && { measure: id, year };
  return { measure: key, split: by, group: id, year };
}

/** All but those that stand alone; one of these without a name cannot be left out. */
function othersTrace(
  { rows }: ChangesAnswer,
  by: ChangesBy,
  { key }: Measure,
  year: number,
): Trace | undefined {
  const except = rows.flatMap(({ id }) => id ?? []);
  if (by === "outcome" || except.length < rows.length) return undefined;
  return { measure: key, split: by, except: except.join(","), year };
}
