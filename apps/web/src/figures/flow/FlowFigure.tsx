import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { FlowAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { type PlainView, PlainViews } from "../anatomy/PlainViews.tsx";
import { YearSelect } from "../anatomy/YearSelect.tsx";
import { flowQuery, presentFlow } from "../flow.ts";

interface FlowFigureProps {
  selection: Selection;
  /** The years that may be chosen. */
  years: readonly number[];
  year: number | undefined;
  view: PlainView;
  onYear: (year: number) => void;
  onView: (view: PlainView) => void;
}

/** Where the requests of one year went. */
export function FlowFigure({ selection, years, year, view, onYear, onView }: FlowFigureProps) {
  const words = useWords();
  const { flow } = words.t.pages.outcomes;
  const query = useQuery(flowQuery(selection.filters, year));
  const present = useCallback((answer: FlowAnswer) => presentFlow(answer, words), [words]);
  return (
    <ChartFigure
      className="figure-wide figure-high"
      file="flow"
      name={flow.name}
      subtitle={flow.subtitle}
      query={query}
      present={present}
      selection={selection}
      measures={["received", "carried_in", "concluded", "carried_out"]}
      asTable={view === "table"}
      views={
        <div className="figure-tools">
          {query.data && <YearSelect years={years} year={query.data.year} onYear={onYear} />}
          <PlainViews name={flow.name} view={view} onView={onView} />
        </div>
      }
    />
  );
}
