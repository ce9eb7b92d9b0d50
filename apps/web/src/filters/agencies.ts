import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { AgenciesAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "./filters.ts";
import type { FilterSearch } from "./search.ts";

/** As many agencies as are offered at once. */
const offered = 50;

const namesOf = ({ rows }: AgenciesAnswer) => rows.map(({ id, name }) => ({ id, name }));

/** The agencies that an address has chosen, by name. */
export function namedAgenciesQuery({ agency, basis, edition }: FilterSearch) {
  return queryOptions({
    queryKey: ["agencies", "named", agency ?? "", basis ?? "", edition ?? null],
    queryFn: async ({ signal }) =>
      namesOf(await ask("agencies", { agency, basis, edition }, signal)),
    enabled: agency !== undefined,
  });
}

/** The agencies within the other filters by what was typed of a name or its pinyin; the former ones until they are known. */
export function foundAgenciesQuery(search: FilterSearch, typed: string) {
  const { agency: _, from: __, to: ___, ...filters } = filtersOf(search);
  const question = { q: typed.trim(), limit: offered };
  return queryOptions({
    queryKey: ["agencies", "found", queryOf(filters), question],
    queryFn: async ({ signal }) => {
      const answer = await ask("agencies", { ...filters, ...question }, signal);
      return { names: namesOf(answer), total: answer.total };
    },
    placeholderData: keepPreviousData,
  });
}
