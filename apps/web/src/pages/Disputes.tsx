import { findMeasure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { DisputesFigure } from "../figures/disputes/DisputesFigure.tsx";
import { disputesQuery, ways } from "../figures/disputes.ts";
import { MeasureTrends } from "../figures/trend/MeasureTrends.tsx";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/disputes");
const rates = ["correction_rate", "disputes_per_100"].flatMap((key) => findMeasure(key) ?? []);

/** What became of reconsiderations and lawsuits, and how often there are any. */
export function Disputes() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const selection = useSelection(search);
  return (
    <AnswerPage
      title={t.pages.disputes.title}
      selection={selection}
      query={useQuery(disputesQuery(selection.filters))}
    >
      <MeasureTrends
        measures={rates}
        split={undefined}
        view={search.view === "table" ? "table" : "value"}
        selection={selection}
      />
      <div className="figures figures-even figures-lead">
        {ways.map((way) => (
          <DisputesFigure
            key={way}
            way={way}
            selection={selection}
            view={search.view ?? "count"}
            onView={(view) => change({ view: view === "count" ? undefined : view })}
          />
        ))}
      </div>
    </AnswerPage>
  );
}
