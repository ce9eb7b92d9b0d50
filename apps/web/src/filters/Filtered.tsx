import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Outlet, useChildMatches } from "@tanstack/react-router";
import { useCallback } from "react";
import { Later } from "../figures/anatomy/Later.tsx";
import { trendQuery } from "../figures/trend.ts";
import { useChange } from "../pages/use-change.ts";
import { noEdition } from "../problem.ts";
import { FilterBar } from "./FilterBar.tsx";
import type { FindingsSearch } from "./page-search.ts";

const route = getRouteApi("/_filtered");

/** The filter bar above all pages over many reports: it stays while the page below changes. */
export function Filtered() {
  const search = route.useSearch();
  const change = useChange<FindingsSearch>();
  const kind = useChildMatches({ select: ([page]) => page?.staticData.filterBar });
  const onChange = useCallback(
    (next: Partial<FindingsSearch>) => change({ ...next, page: undefined, agencies: undefined }),
    [change],
  );
  const { error } = useQuery(trendQuery({ edition: search.edition }));
  return (
    <>
      {!noEdition(error) && <FilterBar search={search} onChange={onChange} {...kind} />}
      <Later>
        <Outlet />
      </Later>
    </>
  );
}
