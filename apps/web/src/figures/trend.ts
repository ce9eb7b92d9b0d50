import { findMeasure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { Coverage, TrendAnswer, TrendRow } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Split } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import { coverageColumns, coverageValues, formNotes } from "./anatomy/coverage-notes.ts";
import type { Presented } from "./anatomy/presented.ts";
import { drawTrend } from "./trend/draw-trend.ts";
import { trendHeadline } from "./trend/headline.ts";

export const trendQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["trend", queryOf(filters)],
    queryFn: ({ signal }) => ask("trend", filters, signal),
    placeholderData: keepPreviousData,
  });

/** Measures by their keys along the years, whole or by the parts of a split. */
export const measuresQuery = (
  filters: Filters,
  measures: readonly string[],
  split: Split | undefined,
) =>
  queryOptions({
    queryKey: ["trend", queryOf(filters), measures.join(","), split ?? null],
    queryFn: ({ signal }) =>
      ask("trend", { ...filters, measures: measures.join(","), split }, signal),
    placeholderData: keepPreviousData,
  });

const filingCounts = [
  ...["filing.on_time", "filing.late", "filing.unjudged", "filing.broken"],
  "filing_rate",
];

/** How many reports stand how, along the years. */
export const filingCountsQuery = (filters: Filters) =>
  measuresQuery(filters, filingCounts, undefined);

/** One measure along the years of an answer; a year without a row has none. */
export interface Point {
  readonly year: Coverage;
  readonly row: TrendRow | undefined;
}

export function pointsOf(answer: TrendAnswer, measure: string): Point[] {
  return answer.coverage.map((year) => ({
    year,
    row: answer.rows.find((row) => row.year === year.year && row.measure === measure),
  }));
}

export function presentTrend(answer: TrendAnswer, words: Words): Presented {
  const { t } = words;
  const received = pointsOf(answer, "received");
  const carriedOut = pointsOf(answer, "carried_out");
  return {
    headline: trendHeadline(received, t),
    subtitle: t.figure.trend.subtitle,
    notes: formNotes(t, answer.coverage, (findMeasure("received")?.breaks.length ?? 0) > 0),
    draw: drawTrend(received, carriedOut, words),
    trace: (row, measure) =>
      measure === "received" || measure === "carried_out"
        ? { measure, year: received[row]?.year.year }
        : undefined,
    sheet: {
      columns: [
        { key: "year", label: t.figure.year, kind: "year" },
        { key: "received", label: t.figure.trend.received, kind: "count" },
        { key: "carried_out", label: t.figure.trend.carriedOut, kind: "count" },
        { key: "reports", label: t.figure.reports, kind: "count" },
        { key: "blank", label: t.figure.blank, kind: "count" },
        { key: "derived", label: t.figure.derived, kind: "count", fileOnly: true },
        ...coverageColumns(t),
      ],
      rows: received.map(({ year, row }, i) => [
        year.year,
        row?.value ?? null,
        carriedOut[i]?.row?.value ?? null,
        row?.reports ?? 0,
        row?.blank ?? 0,
        row?.derived ?? 0,
        ...coverageValues(year),
      ]),
    },
  };
}
