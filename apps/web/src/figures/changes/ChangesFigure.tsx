import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useCallback } from "react";
import type { ChangesAnswer } from "../../api-types.ts";
import { type ChangesBy, changesBy } from "../../filters/page-search.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { outcomeKeys } from "../../theme/outcome-colours.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { type PlainView, PlainViews } from "../anatomy/PlainViews.tsx";
import { changesQuery, type PartName, presentChanges } from "../changes.ts";
import { outcomeName } from "../outcomes/outcome-name.ts";
import { groupName } from "../trend/members.ts";

interface ChangesFigureProps {
  /** Those of the page, of which one is explained. */
  measures: readonly Measure[];
  measure: Measure;
  by: ChangesBy;
  view: PlainView;
  selection: Selection;
  onMeasure: (measure: string) => void;
  onBy: (by: ChangesBy) => void;
  onView: (view: PlainView) => void;
}

/** What drove the change of a measure between the first and the last year. */
export function ChangesFigure(props: ChangesFigureProps) {
  const { measures, measure, by, view, selection } = props;
  const words = useWords();
  const { changes: say } = words.t.questions;
  const partName = usePartName(by, selection);
  const present = useCallback(
    (answer: ChangesAnswer) => presentChanges(answer, by, partName, words),
    [by, partName, words],
  );
  const offered = changesBy.filter((one) => one !== "outcome" || measure.key === "concluded");
  return (
    <ChartFigure
      className="figure-wide figure-tall"
      file="changes"
      name={say.name}
      subtitle={words.of(measure.label)}
      query={useQuery(changesQuery(selection.filters, measure.key, by))}
      present={present}
      selection={selection}
      measures={[measure.key]}
      asTable={view === "table"}
      views={
        <div className="figure-tools">
          <Select
            aria-label={words.t.ranking.measure}
            popupMatchSelectWidth={false}
            value={measure.key}
            options={measures.map(({ key, label }) => ({ value: key, label: words.of(label) }))}
            onChange={props.onMeasure}
          />
          <Select
            aria-label={words.t.pages.trends.split}
            popupMatchSelectWidth={false}
            value={by}
            options={offered.map((value) => ({ value, label: say.byWhom[value] }))}
            onChange={props.onBy}
          />
          <PlainViews name={say.name} view={view} onView={props.onView} />
        </div>
      }
    />
  );
}

function usePartName(by: ChangesBy, { filters }: Selection): PartName {
  const words = useWords();
  const regionName = useRegionNames(filters.edition, filters.region);
  return useCallback(
    (id, name) => {
      if (by === "agency") return name ?? id ?? words.t.measure.unknown;
      if (by === "region") return regionName(id, name);
      if (by !== "outcome") return groupName(by, regionName, words)(id);
      const key = outcomeKeys.find((one) => one === id);
      return key ? outcomeName(key, words) : words.t.measure.unknown;
    },
    [by, regionName, words],
  );
}
