import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { AgenciesAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "./filters.ts";
import { holdsInitials, isInitials } from "./initials.ts";
import type { FilterSearch } from "./search.ts";

/** As many agencies as are offered at once. */
const offered = 50;
/** As many as pinyin is looked for in; the API finds names, not pinyin. */
export const pinyinReach = 1000;

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

/** The agencies within the other filters whose names hold what was typed, or its pinyin initials. */
export function foundAgenciesQuery(search: FilterSearch, typed: string) {
  const { agency: _, from: __, to: ___, ...filters } = filtersOf(search);
  const text = typed.trim();
  const pinyin = isInitials(text);
  const question = pinyin ? { limit: pinyinReach } : { q: text, limit: offered };
  return queryOptions({
    queryKey: ["agencies", "found", queryOf(filters), question],
    queryFn: async ({ signal }) => {
      const answer = await ask("agencies", { ...filters, ...question }, signal);
      return { names: namesOf(answer), cut: pinyin && answer.total > pinyinReach };
    },
    select: ({ names, cut }) => ({
      cut,
      names: pinyin
        ? names.filter(({ name }) => holdsInitials(name, text)).slice(0, offered)
        : names,
    }),
  });
}
