import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { DisputesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { BreakdownFigure } from "../breakdown/BreakdownFigure.tsx";
import type { BreakdownView } from "../breakdown/present-breakdown.ts";
import { disputesQuery, presentDisputes, type Way } from "../disputes.ts";

interface DisputesFigureProps {
  way: Way;
  selection: Selection;
  view: BreakdownView;
  onView: (view: BreakdownView) => void;
}

const defined: Readonly<Record<Way, readonly string[]>> = {
  reconsideration: ["reconsiderations", "correction_rate.reconsideration"],
  litigation_direct: ["lawsuits.direct", "correction_rate.litigation_direct"],
  litigation_after: ["lawsuits.after", "correction_rate.litigation_after"],
};

/** One way to appeal, year by year. */
export function DisputesFigure({ way, selection, view, onView }: DisputesFigureProps) {
  const words = useWords();
  const present = useCallback(
    (answer: DisputesAnswer) => presentDisputes(answer, way, view, words),
    [way, view, words],
  );
  return (
    <BreakdownFigure
      className={way === "reconsideration" ? "figure-wide" : ""}
      file={`disputes_${way}`}
      name={words.t.pages.disputes.ways[way]}
      query={useQuery(disputesQuery(selection.filters))}
      present={present}
      selection={selection}
      measures={defined[way]}
      view={view}
      onView={onView}
    />
  );
}
