import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { AgenciesFigure } from "../figures/agencies/AgenciesFigure.tsx";
import { Later } from "../figures/anatomy/Later.tsx";
import { OutcomesFigure } from "../figures/outcomes/OutcomesFigure.tsx";
import { TrendFigure } from "../figures/trend/TrendFigure.tsx";
import { trendQuery } from "../figures/trend.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { KpiStrip } from "./overview/KpiStrip.tsx";
import { useOverview } from "./overview/use-overview.ts";

export function Overview() {
  const { t } = useWords();
  const overview = useOverview();
  const { selection } = overview;
  return (
    <AnswerPage
      title={t.overview}
      selection={selection}
      query={useQuery(trendQuery(selection.filters))}
      remark={t.selection.matched}
    >
      <Figures {...overview} />
    </AnswerPage>
  );
}

/** The key figures, then the figures in reading order. */
function Figures({ search, selection, change }: ReturnType<typeof useOverview>) {
  const onFind = useCallback(
    (find: string) => change({ find: find || undefined, page: undefined }, true),
    [change],
  );
  return (
    <>
      <KpiStrip selection={selection} />
      <div className="figures figures-lead">
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
        <Later>
          <AgenciesFigure
            selection={selection}
            find={search.find ?? ""}
            page={search.page ?? 1}
            onFind={onFind}
            onPage={(page) => change({ page: page === 1 ? undefined : page })}
          />
        </Later>
      </div>
    </>
  );
}
