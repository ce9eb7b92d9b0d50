import { findMeasure, type Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { RankingAnswer, RankingRow } from "../api-types.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import type { RankingSearch } from "../filters/search.ts";
import type { Words } from "../i18n/words.ts";
import type { Sheet } from "./anatomy/sheet.ts";

export const rankingPageSize = 20;
/** Rates over fewer cases than this are not ranked. */
export const least = 20;
const usualMeasure = "disclosure_rate";

/** The measure that an address of the page ranks by. */
export const measureOf = ({
  measure = usualMeasure,
}: Pick<RankingSearch, "measure">): Measure | undefined => findMeasure(measure);

interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** The question that an address of the page asks, of one part of the ranking. */
export function rankingQuery(search: RankingSearch, part: Part) {
  const { from: _, to, ...filters } = filtersOf(search);
  const { measure = usualMeasure, year = to, of, order } = search;
  const question = { measure, year, of, order, least, ...part };
  return queryOptions({
    queryKey: ["ranking", queryOf(filters), question],
    queryFn: ({ signal }) => ask("ranking", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The part of the ranking that a page of the list shows. */
export const pagePart = (page: number): Part => ({
  limit: rankingPageSize,
  offset: (page - 1) * rankingPageSize,
});

/** Where the bars end: the largest value, or end of an interval, of the rows. */
export const largestOf = (rows: readonly RankingRow[]): number =>
  rows.reduce((most, { value, interval }) => Math.max(most, value ?? 0, interval?.high ?? 0), 0);

/** Every row with all that it rests on. */
export function rankingSheet({ rows }: RankingAnswer, { t }: Words): Sheet {
  const { ranking, figure } = t;
  return {
    columns: [
      { key: "rank", label: ranking.rank, kind: "count" },
      { key: "id", label: "", kind: "text" },
      { key: "name", label: ranking.name, kind: "text" },
      { key: "value", label: ranking.value, kind: "count" },
      { key: "numerator", label: figure.numerator, kind: "count" },
      { key: "denominator", label: figure.denominator, kind: "count" },
      { key: "interval_low", label: ranking.interval, kind: "ratio" },
      { key: "interval_high", label: ranking.interval, kind: "ratio" },
      { key: "value_before", label: figure.change.before, kind: "count" },
      { key: "difference", label: figure.change.difference, kind: "count" },
      { key: "rank_before", label: ranking.rank, kind: "count" },
      { key: "rank_change", label: ranking.rankChange, kind: "count" },
      { key: "reports", label: figure.reports, kind: "count" },
    ],
    rows: rows.map((row) => [
      row.rank,
      row.id,
      row.name,
      row.value,
      row.numerator,
      row.denominator,
      row.interval?.low ?? null,
      row.interval?.high ?? null,
      row.before,
      row.difference,
      row.rank_before,
      row.rank_change,
      row.reports,
    ]),
  };
}
