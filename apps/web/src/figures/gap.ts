import { findMeasure, type Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { GapAnswer, GapRow } from "../api-types.ts";
import { barsHeight, drawBars } from "../charts/bars.ts";
import { tooltipHtml } from "../charts/tooltip.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import type { Presented } from "./anatomy/presented.ts";
import { shownDifference } from "./changes.ts";
import { gapHeadline } from "./gap/headline.ts";

/** Measures whose sums over units and over governments mean the same. */
export const gapMeasures = ["received", "concluded", "carried_out"].flatMap(
  (key) => findMeasure(key) ?? [],
);

/** Both bases are asked for at once, whatever the page's basis; of a kind or of single agencies there is no gap. */
export function gapQuery(filters: Filters, measure: string) {
  const { basis: _, kind: __, agency: ___, ...where } = filters;
  return queryOptions({
    queryKey: ["gap", queryOf(where), measure],
    queryFn: async ({ signal }) => ({
      ...(await ask("gap", { ...where, measures: measure, limit: 200 }, signal)),
      basis: "units" as const,
    }),
    placeholderData: keepPreviousData,
  });
}

type RegionName = (code: string | null, otherwise: string | null) => string;

/** What governments state for all less the sum of the units, by region in a year. */
export function presentGap(
  answer: GapAnswer,
  measure: Measure,
  year: number,
  nameOf: RegionName,
  words: Words,
): Presented {
  const { t, of } = words;
  const say = t.questions.gap;
  const { count } = t.formats;
  const named = answer.rows.map((row) => ({ ...row, name: nameOf(row.region, row.name) }));
  const shown = named
    .filter((row) => row.year === year && row.gap !== null)
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  const text = shownDifference(measure, words);
  const number = (value: number | null) => (value === null ? t.figure.noFigure : count(value));
  return {
    headline: gapHeadline(shown, year, of(measure.label), words),
    subtitle: say.subtitle(of(measure.label), year),
    notes: [say.incomplete],
    nothing: shown.length > 0 ? undefined : say.nothing,
    height: barsHeight(shown.length),
    draw: drawBars({
      key: "gap",
      bars: shown.map(({ name, gap }) => ({
        name,
        value: gap,
        text: text(gap ?? 0),
        colour: (tokens) => ((gap ?? 0) < 0 ? tokens.worse : tokens.brand),
      })),
      tooltip: (index) => {
        const row = shown[index];
        if (!row) return "";
        return tooltipHtml({
          title: row.name,
          lines: [
            { label: say.gap, value: text(row.gap ?? 0) },
            { label: say.consolidated, value: number(row.consolidated) },
            { label: say.units, value: number(row.units) },
          ],
          notes: [say.counted(row.reports, row.expected)],
        });
      },
    }),
    trace: (row, column) => gapTrace(shown[row], column, measure),
    sheet: {
      columns: [
        { key: "region_name", label: t.filters.region, kind: "text" },
        { key: "region", label: "", kind: "text", fileOnly: true },
        { key: "year", label: t.figure.year, kind: "year", fileOnly: true },
        { key: "gap", label: say.gap, kind: "difference" },
        { key: "consolidated", label: say.consolidated, kind: "count" },
        { key: "units", label: say.units, kind: "count" },
        { key: "reports", label: t.figure.reports, kind: "count" },
        { key: "expected", label: t.figure.expected, kind: "count" },
      ],
      rows: shown.map((row) => valuesOf(row)),
    },
  };
}

const valuesOf = (row: GapRow) => [
  ...[row.name, row.region, row.year, row.gap, row.consolidated, row.units],
  ...[row.reports, row.expected],
];

/** The government's own report behind a gap, or the units' behind their sum. */
function gapTrace(row: GapRow | undefined, column: string, { key }: Measure) {
  if (!row) return undefined;
  const { region, year } = row;
  if (column === "units") return { measure: key, region, year, alone: true };
  return ["gap", "consolidated"].includes(column)
    ? { measure: key, region, year, alone: true, basis: "consolidated" as const }
    : undefined;
}
