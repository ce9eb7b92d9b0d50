import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import type { OverviewSearch } from "../../filters/search.ts";
import { useSelection } from "../use-selection.ts";

const route = getRouteApi("/_filtered/");

/** The overview's state is its address: read from there, written to there. */
export function useOverview() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (next: Partial<OverviewSearch>, replace = false) =>
      void navigate({ search: (now) => ({ ...now, ...next }), replace, resetScroll: false }),
    [navigate],
  );
  return { search, selection: useSelection(search), change };
}
