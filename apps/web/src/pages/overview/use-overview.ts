import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Selection } from "../../figures/anatomy/facts.ts";
import { filtersOf } from "../../filters/filters.ts";
import { regionsQuery } from "../../filters/regions.ts";
import type { OverviewSearch } from "../../filters/search.ts";

const route = getRouteApi("/");

/** The overview's state is its address: read from there, written to there. */
export function useOverview() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(regionsQuery(search.edition));
  const region = data?.rows.find(({ code }) => code === search.region);
  const selection: Selection = useMemo(
    () => ({ filters: filtersOf(search), region }),
    [search, region],
  );
  const change = useCallback(
    (next: Partial<OverviewSearch>, replace = false) =>
      void navigate({ search: (now) => ({ ...now, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  return { search, selection, change };
}
