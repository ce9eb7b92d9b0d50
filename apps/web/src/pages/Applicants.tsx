import { findMeasure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ApplicantsFigure } from "../figures/applicants/ApplicantsFigure.tsx";
import { applicantsQuery } from "../figures/applicants.ts";
import { MeasureTrends } from "../figures/trend/MeasureTrends.tsx";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/applicants");
const shares = ["natural_person_share", "business_share"].flatMap((key) => findMeasure(key) ?? []);

/** Who asks, and whose requests come out how. */
export function Applicants() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const selection = useSelection(search);
  const line = search.line ?? "received";
  return (
    <AnswerPage
      title={t.pages.applicants.title}
      selection={selection}
      query={useQuery(applicantsQuery(selection.filters, line))}
    >
      <div className="figures">
        <ApplicantsFigure
          selection={selection}
          line={line}
          view={search.view ?? "count"}
          onLine={(chosen) => change({ line: chosen === "received" ? undefined : chosen })}
          onView={(view) => change({ view: view === "count" ? undefined : view })}
        />
      </div>
      <MeasureTrends
        measures={shares}
        split={undefined}
        view={search.view === "table" ? "table" : "value"}
        selection={selection}
      />
    </AnswerPage>
  );
}
