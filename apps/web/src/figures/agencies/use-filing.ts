import { useQuery } from "@tanstack/react-query";
import type { AgenciesAnswer } from "../../api-types.ts";
import type { Filters } from "../../filters/filters.ts";
import { agenciesQuery, isWhole, type Tally, tallyOf } from "../agencies.ts";
import { trendQuery } from "../trend.ts";
import { expectedYears } from "./filing-state.ts";

/** Who filed, with what the same selection's coverage says of who was expected to. */
export function useFiling(filters: Filters) {
  const query = useQuery(agenciesQuery(filters));
  const { data } = useQuery(trendQuery(filters));
  const answer = query.data && query.data.rows.length > 0 ? query.data : undefined;
  const expected = expectedYears(data?.coverage ?? [], answer?.total ?? 0);
  return { query, answer, expected };
}

/** The tally of a year; null where the list is cut short and cannot be counted. */
export function wholeTally(
  answer: AgenciesAnswer,
  expected: ReadonlySet<number>,
  year: number,
): Tally | null {
  return isWhole(answer) ? tallyOf(answer.rows, year, expected.has(year)) : null;
}

/** The last year for which anyone has reported; a year still open would only show gaps. */
export function latestYear({ rows, to }: AgenciesAnswer): number {
  const years = rows.flatMap(({ reports }) => reports.map(({ year }) => year));
  return years.reduce((latest, year) => Math.max(latest, year), years[0] ?? to);
}
