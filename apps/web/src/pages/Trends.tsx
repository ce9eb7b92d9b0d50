import { measures } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { useMemo } from "react";
import { Later } from "../figures/anatomy/Later.tsx";
import { ViewSwitch } from "../figures/anatomy/ViewSwitch.tsx";
import { MapFigure } from "../figures/map/MapFigure.tsx";
import { MeasuresSelect } from "../figures/measure/MeasuresSelect.tsx";
import { MeasureTrends } from "../figures/trend/MeasureTrends.tsx";
import { splits } from "../filters/page-search.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { latestYear } from "./latest-year.ts";
import { trendsMeasures, wholeTrendsQuery } from "./trends/question.ts";
import { TrendsBehind } from "./trends/TrendsBehind.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/trends");

/** Any measures along the years, of all together or by parts. */
export function Trends() {
  const { t } = useWords();
  const { trends } = t.pages;
  const search = route.useSearch();
  const change = useChange<typeof search>();
  const selection = useSelection(search);
  const query = useQuery(wholeTrendsQuery(search));
  const chosen = useMemo(() => trendsMeasures(search), [search]);
  return (
    <AnswerPage
      title={trends.title}
      selection={selection}
      query={query}
      gapsCount
      remark={t.selection.matched}
    >
      <section className="controls" aria-label={trends.controls}>
        <MeasuresSelect
          among={measures}
          chosen={chosen}
          onMeasures={(keys) => change({ measures: keys })}
        />
        <Select
          className="filter"
          prefix={trends.split}
          aria-label={trends.split}
          value={search.split ?? "none"}
          options={(["none", ...splits] as const).map((value) => ({
            value,
            label: trends.splits[value],
          }))}
          onChange={(chosen: string) => change({ split: splits.find((one) => one === chosen) })}
        />
        <ViewSwitch
          label={trends.view}
          views={(["value", "change", "table"] as const).map((value) => ({
            value,
            label: trends.views[value],
          }))}
          view={search.view ?? "value"}
          onView={(view) => change({ view: view === "value" ? undefined : view })}
        />
      </section>
      {search.split === "region" && (
        <div className="figures figures-even">
          {chosen.slice(0, 2).map((measure) => (
            <MapFigure
              key={measure.key}
              className={chosen.length === 1 ? "figure-wide" : ""}
              measure={measure}
              selection={selection}
              year={latestYear(query.data)}
              view={search.map ?? "map"}
              onView={(map) => change({ map: map === "map" ? undefined : map })}
            />
          ))}
        </div>
      )}
      <MeasureTrends
        measures={chosen}
        split={search.split}
        view={search.view ?? "value"}
        selection={selection}
      />
      <Later>
        <TrendsBehind search={search} selection={selection} change={change} />
      </Later>
    </AnswerPage>
  );
}
