import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { AgenciesFigure } from "../figures/agencies/AgenciesFigure.tsx";
import { totalOf } from "../figures/anatomy/presented.ts";
import { OutcomesFigure } from "../figures/outcomes/OutcomesFigure.tsx";
import { TrendFigure } from "../figures/trend/TrendFigure.tsx";
import { trendQuery } from "../figures/trend.ts";
import { FilterBar } from "../filters/FilterBar.tsx";
import { SelectionSentence } from "../filters/SelectionSentence.tsx";
import { useWords } from "../i18n/use-words.ts";
import { isFirstRun, isRefused } from "../problem.ts";
import { FirstRun } from "../shell/FirstRun.tsx";
import { NothingMatches } from "../shell/NothingMatches.tsx";
import { useTitle } from "../shell/use-title.ts";
import { KpiStrip } from "./overview/KpiStrip.tsx";
import { useOverview } from "./overview/use-overview.ts";

export function Overview() {
  const { t } = useWords();
  const overview = useOverview();
  const { search, selection, change } = overview;
  useTitle(t.title(t.overview));
  const { data, error, isPlaceholderData } = useQuery(trendQuery(selection.filters));
  if (isFirstRun(error)) return <FirstRun />;
  const empty = data && !isPlaceholderData && totalOf(data.coverage).filed === 0;
  return (
    <>
      <FilterBar search={search} onChange={(next) => change({ ...next, page: undefined })} />
      <div className="page">
        <h1 className="unseen">{t.overview}</h1>
        {empty || isRefused(error) ? <NothingMatches error={error} /> : <Figures {...overview} />}
      </div>
    </>
  );
}

/** The page as a document: the sentence, the key figures, then the figures in reading order. */
function Figures({ search, selection, change }: ReturnType<typeof useOverview>) {
  const onFind = useCallback(
    (find: string) => change({ find: find || undefined, page: undefined }, true),
    [change],
  );
  return (
    <>
      <SelectionSentence selection={selection} />
      <KpiStrip selection={selection} />
      <div className="figures">
        <TrendFigure
          drawing="trend"
          selection={selection}
          view={search.trend ?? "chart"}
          onView={(view) => change({ trend: view === "table" ? view : undefined })}
        />
        <TrendFigure
          drawing="change"
          selection={selection}
          view={search.change ?? "chart"}
          onView={(view) => change({ change: view === "table" ? view : undefined })}
        />
        <OutcomesFigure
          selection={selection}
          view={search.outcomes ?? "count"}
          onView={(view) => change({ outcomes: view === "count" ? undefined : view })}
        />
        <AgenciesFigure
          selection={selection}
          find={search.find ?? ""}
          page={search.page ?? 1}
          onFind={onFind}
          onPage={(page) => change({ page: page === 1 ? undefined : page })}
        />
      </div>
    </>
  );
}
