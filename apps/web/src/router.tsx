import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { agenciesPageQuery } from "./figures/agencies.ts";
import { pagePart as partOf } from "./figures/anatomy/part.ts";
import { filingPageQuery } from "./figures/filing.ts";
import { outcomesQuery } from "./figures/outcomes.ts";
import { pagePart, rankingQuery } from "./figures/ranking.ts";
import { filingCountsQuery, trendQuery } from "./figures/trend.ts";
import type { FilterBarKind } from "./filters/FilterBar.tsx";
import { filtersOf } from "./filters/filters.ts";
import {
  mostCompared,
  readApplicants,
  readCells,
  readCompare,
  readDisclosure,
  readDisputes,
  readFindings,
  readMethods,
  readOutcomes,
  readSearch,
  readTrends,
} from "./filters/page-search.ts";
import { readCommon, readFilters } from "./filters/read.ts";
import { regionsQuery } from "./filters/regions.ts";
import {
  parseSearch,
  readFiling,
  readOverview,
  readRanking,
  readReport,
  stringifySearch,
} from "./filters/search.ts";
import { fetchLanguage } from "./i18n/languages.ts";
import { trendsQuery, wholeTrendsQuery } from "./pages/trends/question.ts";
import { reportQuery } from "./report/reports.ts";
import { NotFound } from "./shell/NotFound.tsx";
import { PageFailure } from "./shell/PageFailure.tsx";
import { Shell } from "./shell/Shell.tsx";

interface Context {
  queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Shell,
  validateSearch: readCommon,
  search: { middlewares: [retainSearchParams(["lang", "edition"])] },
  loaderDeps: ({ search: { lang } }) => ({ lang }),
  loader: ({ deps }) => fetchLanguage(deps.lang ?? "zh"),
  staleTime: Number.POSITIVE_INFINITY,
});

/** All pages over many reports stand below one filter bar. */
const filtered = createRoute({
  getParentRoute: () => root,
  id: "_filtered",
  validateSearch: readFilters,
  loaderDeps: ({ search: { edition } }) => ({ edition }),
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(regionsQuery(deps.edition));
  },
  component: lazyRouteComponent(() => import("./filters/Filtered.tsx"), "Filtered"),
});

/** A page's questions are asked while its code is still on its way. */
const overview = createRoute({
  getParentRoute: () => filtered,
  path: "/",
  validateSearch: readOverview,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps: { find = "", page = 1, ...search } }) => {
    const filters = filtersOf(search);
    void queries.prefetchQuery(trendQuery(filters));
    void queries.prefetchQuery(outcomesQuery(filters));
    void queries.prefetchQuery(filingCountsQuery(filters));
    void queries.prefetchQuery(agenciesPageQuery(filters, find, page));
  },
  component: lazyRouteComponent(() => import("./pages/Overview.tsx"), "Overview"),
});

const filing = createRoute({
  getParentRoute: () => filtered,
  path: "/filing",
  validateSearch: readFiling,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(filingPageQuery(deps));
  },
  component: lazyRouteComponent(() => import("./pages/Filing.tsx"), "Filing"),
});

const ranking = createRoute({
  getParentRoute: () => filtered,
  path: "/ranking",
  validateSearch: readRanking,
  staticData: { filterBar: { oneYear: true } },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(rankingQuery(deps, pagePart(deps.page ?? 1)));
  },
  component: lazyRouteComponent(() => import("./pages/Ranking.tsx"), "Ranking"),
});

const outcomes = createRoute({
  getParentRoute: () => filtered,
  path: "/outcomes",
  validateSearch: readOutcomes,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    const filters = filtersOf(deps);
    void queries.prefetchQuery(outcomesQuery(filters));
    void import("./figures/flow.ts").then(({ flowQuery }) =>
      queries.prefetchQuery(flowQuery(filters, deps.year)),
    );
  },
  component: lazyRouteComponent(() => import("./pages/Outcomes.tsx"), "Outcomes"),
});

const trends = createRoute({
  getParentRoute: () => filtered,
  path: "/trends",
  validateSearch: readTrends,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void queries.prefetchQuery(wholeTrendsQuery(deps));
    void queries.prefetchQuery(trendsQuery(deps));
    void import("./pages/trends/behind.ts").then(({ behindQueries }) => {
      const { changes, gap } = behindQueries(deps);
      if (changes?.enabled) void queries.prefetchQuery(changes);
      if (gap) void queries.prefetchQuery(gap);
    });
  },
  component: lazyRouteComponent(() => import("./pages/Trends.tsx"), "Trends"),
});

const applicants = createRoute({
  getParentRoute: () => filtered,
  path: "/applicants",
  validateSearch: readApplicants,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void import("./figures/applicants.ts").then(({ applicantsQuery }) =>
      queries.prefetchQuery(applicantsQuery(filtersOf(deps), deps.line ?? "received")),
    );
  },
  component: lazyRouteComponent(() => import("./pages/Applicants.tsx"), "Applicants"),
});

const disputes = createRoute({
  getParentRoute: () => filtered,
  path: "/disputes",
  validateSearch: readDisputes,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void import("./figures/disputes.ts").then(({ disputesQuery }) =>
      queries.prefetchQuery(disputesQuery(filtersOf(deps))),
    );
  },
  component: lazyRouteComponent(() => import("./pages/Disputes.tsx"), "Disputes"),
});

const disclosure = createRoute({
  getParentRoute: () => filtered,
  path: "/disclosure",
  validateSearch: readDisclosure,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void import("./figures/disclosure.ts").then(({ disclosureQuery }) =>
      queries.prefetchQuery(disclosureQuery(filtersOf(deps))),
    );
  },
  component: lazyRouteComponent(() => import("./pages/Disclosure.tsx"), "Disclosure"),
});

const compare = createRoute({
  getParentRoute: () => filtered,
  path: "/compare",
  validateSearch: readCompare,
  staticData: { filterBar: { mostAgencies: mostCompared } },
  component: lazyRouteComponent(() => import("./pages/Compare.tsx"), "Compare"),
});

const findings = createRoute({
  getParentRoute: () => filtered,
  path: "/findings",
  validateSearch: readFindings,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void import("./figures/findings.ts").then(({ findingsPageSize, findingsQuery }) =>
      queries.prefetchQuery(findingsQuery(deps, partOf(deps.page ?? 1, findingsPageSize))),
    );
  },
  component: lazyRouteComponent(() => import("./pages/Findings.tsx"), "Findings"),
});

const searching = createRoute({
  getParentRoute: () => filtered,
  path: "/search",
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import("./pages/Search.tsx"), "Search"),
});

const methods = createRoute({
  getParentRoute: () => root,
  path: "/methods",
  validateSearch: readMethods,
  component: lazyRouteComponent(() => import("./pages/Methods.tsx"), "Methods"),
});

const cells = createRoute({
  getParentRoute: () => filtered,
  path: "/cells",
  validateSearch: readCells,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries }, deps }) => {
    void import("./figures/cells.ts").then(({ cellsPageSize, cellsQuery }) => {
      const query = cellsQuery(deps, partOf(deps.page ?? 1, cellsPageSize));
      if (query.enabled) void queries.prefetchQuery(query);
    });
  },
  component: lazyRouteComponent(() => import("./pages/Cells.tsx"), "Cells"),
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$agency/$year",
  validateSearch: readReport,
  loaderDeps: ({ search: { scope, edition } }) => ({ scope, edition }),
  loader: ({ context: { queries }, params, deps }) => {
    void queries.prefetchQuery(reportQuery({ ...params, ...deps }));
  },
  component: lazyRouteComponent(() => import("./pages/ReportPage.tsx"), "ReportPage"),
});

export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([
      filtered.addChildren([
        ...[overview, trends, compare, ranking, outcomes, applicants, disputes, disclosure],
        ...[filing, findings, searching, cells],
      ]),
      ...[methods, report],
    ]),
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultNotFoundComponent: () => <NotFound />,
    defaultErrorComponent: () => <PageFailure />,
    scrollRestoration: true,
    defaultPreload: false,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** What is peculiar to the filter bar above the page. */
    filterBar?: FilterBarKind;
  }
}
