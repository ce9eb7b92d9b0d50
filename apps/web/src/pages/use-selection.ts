import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Selection } from "../figures/anatomy/facts.ts";
import { namedAgenciesQuery } from "../filters/agencies.ts";
import { filtersOf } from "../filters/filters.ts";
import { regionsQuery } from "../filters/regions.ts";
import type { FilterSearch } from "../filters/search.ts";

const none: readonly { name: string }[] = [];

/** What an address selects, with its region as the edition knows it. */
export function useSelection(search: FilterSearch): Selection {
  const { data } = useQuery(regionsQuery(search.edition));
  const region = data?.rows.find(({ code }) => code === search.region);
  const named = useQuery(namedAgenciesQuery(search));
  const agencies = named.data ?? none;
  return useMemo(
    () => ({ filters: filtersOf(search), region, agencies: agencies.map(({ name }) => name) }),
    [search, region, agencies],
  );
}
