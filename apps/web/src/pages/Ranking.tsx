import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { DistributionFigure } from "../figures/distribution/DistributionFigure.tsx";
import { MapFigure } from "../figures/map/MapFigure.tsx";
import { RankingFigure } from "../figures/ranking/RankingFigure.tsx";
import { measureOf, pagePart, rankingQuery } from "../figures/ranking.ts";
import type { RankingSearch } from "../filters/search.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/ranking");

/** Who stands where by a measure in a year. */
export function Ranking() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const selection = useSelection(search);
  const query = useQuery(rankingQuery(search, pagePart(search.page ?? 1)));
  const change = useCallback(
    (next: RankingSearch) =>
      void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false }),
    [navigate],
  );
  const measure = measureOf(search);
  const restart = (next: RankingSearch) => change({ ...next, page: undefined });
  return (
    <AnswerPage title={t.ranking.title} selection={selection} query={query} gapsCount>
      <div className="figures">
        <RankingFigure
          query={query}
          search={search}
          selection={selection}
          onChange={restart}
          onPage={(page) => change({ page: page === 1 ? undefined : page })}
        />
        {measure && query.data && search.of === undefined && (
          <DistributionFigure
            measure={measure}
            year={query.data.year}
            view={search.spread ?? "histogram"}
            selection={selection}
            onView={(view) => change({ spread: view === "histogram" ? undefined : view })}
          />
        )}
        {measure && search.of === "region" && (
          <MapFigure
            className="figure-wide"
            measure={measure}
            selection={selection}
            year={query.data?.year}
            view={search.map ?? "map"}
            onView={(map) => change({ map: map === "map" ? undefined : map })}
          />
        )}
      </div>
    </AnswerPage>
  );
}
