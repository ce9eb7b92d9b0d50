import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { TrendAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { type PlainView, PlainViews } from "../anatomy/PlainViews.tsx";
import { presentTrend, trendQuery } from "../trend.ts";
import { presentChange } from "./change.ts";

interface TrendFigureProps {
  /** Which of the question's two drawings. */
  drawing: "trend" | "change";
  selection: Selection;
  view: PlainView;
  onView: (view: PlainView) => void;
}

const presenters = { trend: presentTrend, change: presentChange };

export function TrendFigure({ drawing, selection, view, onView }: TrendFigureProps) {
  const words = useWords();
  const { figure } = words.t;
  const { name, subtitle } = figure[drawing];
  const present = useCallback(
    (answer: TrendAnswer) => presenters[drawing](answer, words),
    [drawing, words],
  );
  return (
    <ChartFigure
      file={drawing}
      name={name}
      subtitle={subtitle}
      query={useQuery(trendQuery(selection.filters))}
      present={present}
      selection={selection}
      measures={drawing === "trend" ? ["received", "carried_out"] : ["received"]}
      asTable={view === "table"}
      views={<PlainViews name={name} view={view} onView={onView} />}
    />
  );
}
