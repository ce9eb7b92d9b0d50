import type { Measure } from "@gongkai/model";
import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import type { CompareAnswer } from "../../api-types.ts";
import type { CompareSearch } from "../../filters/page-search.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { chosenOf, comparedMembers } from "../compare.ts";
import { MeasureFigures } from "../measure/MeasureFigures.tsx";
import { presentMeasure } from "../measure/present-measure.ts";

interface CompareFiguresProps {
  query: UseQueryResult<CompareAnswer>;
  search: CompareSearch;
  measures: readonly Measure[];
  selection: Selection;
}

/** A figure for each measure, with a line for each that is compared. */
export function CompareFigures({ query, search, measures, selection }: CompareFiguresProps) {
  const words = useWords();
  const regionName = useRegionNames(search.edition, undefined);
  const regions = search.of === "region";
  const present = useCallback(
    (answer: CompareAnswer, measure: Measure) => {
      const nameOf = (id: string, name: string) => (regions ? regionName(id, name) : name);
      const members = comparedMembers(answer, measure.key, chosenOf(search), nameOf, regions);
      const unit = search.view === "percentile" ? search.view : "value";
      const presented = presentMeasure(
        { measure, members, coverage: answer.coverage, unit },
        words,
      );
      const peers = unit === "percentile" ? [words.t.pages.compare.peers] : [];
      return { ...presented, notes: [...presented.notes, ...peers] };
    },
    [search, regions, regionName, words],
  );
  return (
    <MeasureFigures
      file="compare"
      measures={measures}
      query={query}
      present={present}
      selection={selection}
      asTable={search.view === "table"}
    />
  );
}
