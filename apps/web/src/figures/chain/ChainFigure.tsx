import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { ChainAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import { type PlainView, PlainViews } from "../anatomy/PlainViews.tsx";
import { chainQuery, presentChain } from "../chain.ts";

interface ChainFigureProps {
  agency: string;
  name: string;
  scope: "unit" | "consolidated";
  edition: number;
  view: PlainView;
  onView: (view: PlainView) => void;
}

/** The carry-over ledger of an agency, on the page of any of its reports. */
export function ChainFigure(props: ChainFigureProps) {
  const { agency, name, scope, edition, view, onView } = props;
  const words = useWords();
  const { chain: say } = words.t.questions;
  const selection = useMemo(() => {
    const basis = scope === "consolidated" ? ("consolidated" as const) : undefined;
    return { filters: { basis, edition, agency }, region: undefined, agencies: [name] };
  }, [agency, name, scope, edition]);
  const present = useCallback(
    (answer: ChainAnswer) => presentChain(answer, selection.filters, words),
    [selection, words],
  );
  return (
    <ChartFigure
      className="figure-wide"
      file="chain"
      name={say.name}
      subtitle={say.subtitle}
      query={useQuery(chainQuery(agency, selection.filters))}
      present={present}
      selection={selection}
      measures={["received", "carried_in", "concluded", "carried_out"]}
      asTable={view === "table"}
      views={<PlainViews name={say.name} view={view} onView={onView} />}
    />
  );
}
