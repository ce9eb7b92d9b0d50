import { disclosures, type Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { DisclosureAnswer } from "../api-types.ts";
import { PlainViews } from "../figures/anatomy/PlainViews.tsx";
import { disclosureQuery, presentDisclosure } from "../figures/disclosure.ts";
import { MeasureFigures } from "../figures/measure/MeasureFigures.tsx";
import { MeasuresSelect } from "../figures/measure/MeasuresSelect.tsx";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { chosenMeasures } from "./chosen-measures.ts";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/disclosure");
const usual = [
  ...["normative_documents.issued", "normative_documents.in_force", "licences.decisions"],
  ...["penalties.decisions", "coercion.decisions", "fees.amount"],
];

/** What was disclosed unasked. */
export function Disclosure() {
  const words = useWords();
  const { disclosure } = words.t.pages;
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const selection = useSelection(search);
  const query = useQuery(disclosureQuery(selection.filters));
  const chosen = useMemo(() => chosenMeasures(search, usual), [search]);
  const present = useCallback(
    (answer: DisclosureAnswer, measure: Measure) => presentDisclosure(answer, measure, words),
    [words],
  );
  return (
    <AnswerPage title={disclosure.title} selection={selection} query={query}>
      <section className="controls" aria-label={disclosure.measures}>
        <MeasuresSelect
          among={disclosures}
          chosen={chosen}
          onMeasures={(keys) => change({ measures: keys })}
        />
        <PlainViews
          name={disclosure.title}
          view={search.view ?? "chart"}
          onView={(view) => change({ view: view === "table" ? view : undefined })}
        />
      </section>
      <MeasureFigures
        file="disclosure"
        measures={chosen}
        query={query}
        present={present}
        selection={selection}
        asTable={search.view === "table"}
      />
    </AnswerPage>
  );
}
