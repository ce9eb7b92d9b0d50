import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback } from "react";
import type { DistributionAnswer } from "../../api-types.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import { type DistributionView, distributionQuery, presentDistribution } from "../distribution.ts";

interface DistributionFigureProps {
  measure: Measure;
  /** The last with reports where none is asked for. */
  year: number | undefined;
  view: DistributionView;
  selection: Selection;
  onView: (view: DistributionView) => void;
  tools?: ReactNode;
}

/** How a measure is spread among peers, and where the agencies chosen stand. */
export function DistributionFigure(props: DistributionFigureProps) {
  const { measure, year, selection, onView, tools } = props;
  const words = useWords();
  const say = words.t.questions.distribution;
  const views = (["histogram", "funnel", "table"] as const).filter(
    (view) => view !== "funnel" || measure.unit === "ratio",
  );
  const view = views.find((one) => one === props.view) ?? "histogram";
  const regionName = useRegionNames(selection.filters.edition, undefined);
  const present = useCallback(
    (answer: DistributionAnswer) =>
      presentDistribution(answer, view, (code) => regionName(code, null), words),
    [view, regionName, words],
  );
  return (
    <ChartFigure
      className="figure-wide figure-middle"
      file="distribution"
      name={say.name}
      subtitle={words.of(measure.label)}
      query={useQuery(distributionQuery(selection.filters, measure.key, year))}
      present={present}
      selection={selection}
      measures={[measure.key]}
      asTable={view === "table"}
      views={
        <div className="figure-tools">
          {tools}
          <ViewSwitch
            label={words.t.figure.viewOf(say.name)}
            views={views.map((value) => ({ value, label: say.views[value] }))}
            view={view}
            onView={onView}
          />
        </div>
      }
    />
  );
}
