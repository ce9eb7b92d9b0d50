import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { CompareAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import { type CompareSearch, mostCompared } from "../filters/page-search.ts";
import { type Member, pointsIn } from "./measure/member.ts";

/** The question that an address of the page asks, of measures by their keys. */
export function compareQuery(search: CompareSearch, keys: readonly string[]) {
  const { region: _, level: __, kind: ___, agency, ...filters } = filtersOf(search);
  const whom = search.of === "region" ? { regions: search.regions } : { agency };
  const question = { ...filters, ...whom, measures: keys.join(",") };
  return queryOptions({
    queryKey: ["compare", queryOf(question)],
    queryFn: ({ signal }) => ask("compare", question, signal),
    placeholderData: keepPreviousData,
    enabled: chosenOf(search).length > 0,
  });
}

/** Whom an address compares. */
export const chosenOf = ({ of, regions, agency }: CompareSearch): readonly string[] =>
  (of === "region" ? regions : agency)?.split(",").slice(0, mostCompared) ?? [];

/** A measure of each that is compared, in the order chosen. */
export function comparedMembers(
  { coverage, rows }: CompareAnswer,
  measure: string,
  chosen: readonly string[],
  nameOf: (id: string, name: string) => string,
  regions: boolean,
): Member[] {
  return chosen.flatMap((id) => {
    const own = rows.filter((row) => row.id === id && row.measure === measure);
    const [first] = own;
    if (!first) return [];
    const trace = regions ? { region: id, alone: true } : { agency: id, alone: true };
    return [{ id, name: nameOf(id, first.name), points: pointsIn(coverage, own), trace }];
  });
}
