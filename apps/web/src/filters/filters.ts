import type { FilterSearch } from "./search.ts";

/** What selects the reports of an answer; every question of a page is asked with the same ones. */
export type Filters = Omit<FilterSearch, "lang" | "one">;

export function filtersOf(search: FilterSearch): Filters {
  const { region, level, kind, agency, from, to, basis, synthetic, edition } = search;
  return { region, level, kind, agency, from, to, basis, synthetic, edition };
}

/** The filters as a query string's parts, in a fixed order; what is not set is left to the API. */
export function queryOf(filters: Filters): Record<string, string> {
  const said = Object.entries(filters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([key, value]) => [key, String(value)]));
}
