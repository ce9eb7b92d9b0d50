import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Later } from "../figures/anatomy/Later.tsx";
import { FlowFigure } from "../figures/flow/FlowFigure.tsx";
import { OutcomesFigure } from "../figures/outcomes/OutcomesFigure.tsx";
import { ReasonsFigure } from "../figures/outcomes/ReasonsFigure.tsx";
import { outcomesQuery } from "../figures/outcomes.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/outcomes");

/** What became of requests: along the years, in one year from where they came, and why they were refused. */
export function Outcomes() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const selection = useSelection(search);
  const query = useQuery(outcomesQuery(selection.filters));
  return (
    <AnswerPage title={t.pages.outcomes.title} selection={selection} query={query}>
      <div className="figures figures-flow">
        <OutcomesFigure
          selection={selection}
          view={search.outcomes ?? "count"}
          onView={(view) => change({ outcomes: view === "count" ? undefined : view })}
        />
        <FlowFigure
          selection={selection}
          years={query.data?.coverage.map(({ year }) => year) ?? []}
          year={search.year}
          view={search.flow ?? "chart"}
          onYear={(year) => change({ year })}
          onView={(view) => change({ flow: view === "table" ? view : undefined })}
        />
        <Later>
          <ReasonsFigure
            selection={selection}
            group={search.group ?? "denied"}
            view={search.reasons ?? "count"}
            onGroup={(group) => change({ group: group === "denied" ? undefined : group })}
            onView={(view) => change({ reasons: view === "count" ? undefined : view })}
          />
        </Later>
      </div>
    </AnswerPage>
  );
}
