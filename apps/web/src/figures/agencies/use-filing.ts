import { useQuery } from "@tanstack/react-query";
import type { AgenciesAnswer } from "../../api-types.ts";
import type { Filters } from "../../filters/filters.ts";
import { agenciesQuery, isWhole, type Tally, tallyOf } from "../agencies.ts";

/** Who was expected to report, and who did. */
export function useFiling(filters: Filters) {
  const query = useQuery(agenciesQuery(filters));
  const answer = query.data && query.data.rows.length > 0 ? query.data : undefined;
  return { query, answer };
}

/** The tally of a year; null where the list is cut short and cannot be counted. */
export function wholeTally(answer: AgenciesAnswer, year: number): Tally | null {
  return isWhole(answer) ? tallyOf(answer.rows, year) : null;
}

/** The last year for which anyone has reported; a year still open would only show gaps. */
export function latestYear({ rows, to }: AgenciesAnswer): number {
  const years = rows.flatMap(({ reports }) => reports.map(({ year }) => year));
  return years.reduce((latest, year) => Math.max(latest, year), years[0] ?? to);
}
