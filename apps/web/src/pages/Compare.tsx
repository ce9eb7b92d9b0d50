import { measures } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { ViewSwitch } from "../figures/anatomy/ViewSwitch.tsx";
import { CompareFigures } from "../figures/compare/CompareFigures.tsx";
import { chosenOf, compareQuery } from "../figures/compare.ts";
import { DistributionFigure } from "../figures/distribution/DistributionFigure.tsx";
import { onePeerGroupQuery } from "../figures/distribution.ts";
import { MeasuresSelect } from "../figures/measure/MeasuresSelect.tsx";
import { mostCompared } from "../filters/page-search.ts";
import { RegionsSelect } from "../filters/RegionsSelect.tsx";
import { useRegionNames } from "../filters/use-region-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { chosenMeasures } from "./chosen-measures.ts";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/compare");
const ofCells = measures.filter(({ source }) => source === "cells");
const usual = ["disclosure_rate", "received", "backlog_rate", "disputes_per_100"];

/** Agencies or regions side by side, by several measures, each with its place among its peers. */
export function Compare() {
  const { t } = useWords();
  const { compare } = t.pages;
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const regions = search.of === "region";
  const regionName = useRegionNames(search.edition, undefined);
  const named = useSelection(useWhoIsNamed(search));
  const selection = regions
    ? { ...named, agencies: chosenOf(search).map((code) => regionName(code, null)) }
    : named;
  const chosen = useMemo(
    () => chosenMeasures(search, usual).filter(({ source }) => source === "cells"),
    [search],
  );
  const query = useQuery(
    compareQuery(
      search,
      chosen.map(({ key }) => key),
    ),
  );
  const [spread] = chosen;
  const isChosen = chosenOf(search).length > 0;
  const peers = useQuery(onePeerGroupQuery(selection.filters));
  return (
    <AnswerPage title={compare.title} selection={selection} query={query} gapsCount>
      <section className="controls" aria-label={compare.controls}>
        <ViewSwitch
          label={compare.whom}
          views={[
            { value: "agency", label: compare.agencies },
            { value: "region", label: compare.regions },
          ]}
          view={search.of ?? "agency"}
          onView={(of) => change({ of: of === "region" ? of : undefined })}
        />
        {regions && (
          <RegionsSelect
            regions={search.regions}
            edition={search.edition}
            most={mostCompared}
            onRegions={(codes) => change({ regions: codes })}
          />
        )}
        <MeasuresSelect
          among={ofCells}
          chosen={chosen}
          onMeasures={(keys) => change({ measures: keys })}
        />
        <ViewSwitch
          label={t.pages.trends.view}
          views={(["value", "percentile", "table"] as const).map((value) => ({
            value,
            label: compare.views[value],
          }))}
          view={search.view ?? "value"}
          onView={(view) => change({ view: view === "value" ? undefined : view })}
        />
      </section>
      {isChosen ? (
        <>
          <CompareFigures query={query} search={search} measures={chosen} selection={selection} />
          {spread && !regions && peers.data && (
            <div className="figures">
              <DistributionFigure
                measure={spread}
                year={search.to}
                view={search.spread ?? "histogram"}
                selection={selection}
                onView={(view) => change({ spread: view === "histogram" ? undefined : view })}
              />
            </div>
          )}
        </>
      ) : (
        <section className="notice" role="status">
          <h2>{compare.choose}</h2>
          <p>{regions ? compare.chooseRegions : compare.chooseAgencies}</p>
        </section>
      )}
    </AnswerPage>
  );
}

/** Who is compared is named one by one: the other filters only help to choose. */
const useWhoIsNamed = <Search extends { agency?: string | undefined; of?: "region" | undefined }>(
  search: Search,
) =>
  useMemo(
    () => ({
      ...search,
      ...{ region: undefined, level: undefined, kind: undefined },
      agency: search.of === "region" ? undefined : search.agency,
    }),
    [search],
  );
