import { outcomes as outcomeMeasures } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { OutcomesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import { type OutcomesView, outcomesQuery, presentOutcomes } from "../outcomes.ts";

interface OutcomesFigureProps {
  selection: Selection;
  view: OutcomesView;
  onView: (view: OutcomesView) => void;
}

const defined = ["concluded", ...outcomeMeasures.map(({ key }) => key)];

export function OutcomesFigure({ selection, view, onView }: OutcomesFigureProps) {
  const words = useWords();
  const { figure } = words.t;
  const present = useCallback(
    (answer: OutcomesAnswer) => presentOutcomes(answer, view, words),
    [view, words],
  );
  return (
    <ChartFigure
      className="figure-wide"
      file="outcomes"
      name={figure.outcomes.name}
      subtitle={figure.outcomes.subtitleCount}
      query={useQuery(outcomesQuery(selection.filters))}
      present={present}
      selection={selection}
      measures={defined}
      asTable={view === "table"}
      views={
        <ViewSwitch
          label={figure.viewOf(figure.outcomes.name)}
          views={[
            { value: "count", label: figure.views.count },
            { value: "share", label: figure.views.share },
            { value: "table", label: figure.views.table },
          ]}
          view={view}
          onView={onView}
        />
      }
    />
  );
}
