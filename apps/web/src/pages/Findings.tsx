import { findMeasure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { pagePart } from "../figures/anatomy/part.ts";
import { FindingsFigure } from "../figures/findings/FindingsFigure.tsx";
import { RulesFigure } from "../figures/findings/RulesFigure.tsx";
import { findingsPageSize, findingsQuery } from "../figures/findings.ts";
import { MapFigure } from "../figures/map/MapFigure.tsx";
import { QualityFigure } from "../figures/quality/QualityFigure.tsx";
import type { FindingsSearch } from "../filters/page-search.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { latestYear } from "./latest-year.ts";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/findings");
const brokenRate = findMeasure("broken_rate");

/** What does not add up: by rule, by region, by agency, and finding by finding. */
export function Findings() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<FindingsSearch>();
  const restart = (next: FindingsSearch) =>
    change({ ...next, page: undefined, agencies: undefined });
  const selection = useSelection(search);
  const query = useQuery(findingsQuery(search, pagePart(search.page ?? 1, findingsPageSize)));
  return (
    <AnswerPage title={t.pages.findings.title} selection={selection} query={query}>
      <div className="figures">
        <RulesFigure query={query} selection={selection} chosen={search.rule} />
        {brokenRate && (
          <MapFigure
            measure={brokenRate}
            selection={selection}
            year={latestYear(query.data)}
            view={search.map ?? "map"}
            onView={(map) => restart({ map: map === "map" ? undefined : map })}
          />
        )}
        <QualityFigure
          search={search}
          selection={selection}
          onPage={(agencies) => change({ agencies: agencies === 1 ? undefined : agencies })}
        />
        <FindingsFigure
          query={query}
          search={search}
          selection={selection}
          onChange={restart}
          onPage={(page) => change({ page: page === 1 ? undefined : page })}
        />
      </div>
    </AnswerPage>
  );
}
