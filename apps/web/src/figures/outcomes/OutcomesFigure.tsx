import { outcomes as outcomeMeasures } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { OutcomesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { BreakdownFigure } from "../breakdown/BreakdownFigure.tsx";
import type { BreakdownView } from "../breakdown/present-breakdown.ts";
import { outcomesQuery, presentOutcomes } from "../outcomes.ts";

interface OutcomesFigureProps {
  selection: Selection;
  view: BreakdownView;
  onView: (view: BreakdownView) => void;
}

const defined = ["concluded", ...outcomeMeasures.map(({ key }) => key)];

/** What became of the requests, year by year. */
export function OutcomesFigure({ selection, view, onView }: OutcomesFigureProps) {
  const words = useWords();
  const present = useCallback(
    (answer: OutcomesAnswer) => presentOutcomes(answer, view, words),
    [view, words],
  );
  return (
    <BreakdownFigure
      file="outcomes"
      name={words.t.figure.outcomes.name}
      query={useQuery(outcomesQuery(selection.filters))}
      present={present}
      selection={selection}
      measures={defined}
      view={view}
      onView={onView}
    />
  );
}
