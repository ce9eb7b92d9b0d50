import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { TrendAnswer } from "../../api-types.ts";
import type { Split } from "../../filters/page-search.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { MeasureFigures } from "../measure/MeasureFigures.tsx";
import { presentMeasure } from "../measure/present-measure.ts";
import { measuresQuery } from "../trend.ts";
import { groupName, membersOf } from "./members.ts";

interface MeasureTrendsProps {
  measures: readonly Measure[];
  split: Split | undefined;
  view: "value" | "change" | "table";
  selection: Selection;
}

/** A figure for each measure along the years, whole or by parts. */
export function MeasureTrends({ measures, split, view, selection }: MeasureTrendsProps) {
  const words = useWords();
  const { filters } = selection;
  const regionName = useRegionNames(filters.edition, filters.region);
  const leading = measures[0]?.key;
  const query = useQuery(
    measuresQuery(
      filters,
      measures.map(({ key }) => key),
      split,
    ),
  );
  const present = useCallback(
    (answer: TrendAnswer, measure: Measure) => {
      const nameOf = split ? groupName(split, regionName, words) : () => words.of(measure.label);
      const parted = { measure: measure.key, leading: leading ?? measure.key, split };
      const members = membersOf(answer, parted, nameOf);
      const unit = view === "change" ? view : "value";
      return presentMeasure({ measure, members, coverage: answer.coverage, unit }, words);
    },
    [leading, split, view, regionName, words],
  );
  return (
    <MeasureFigures
      file="trend"
      measures={measures}
      query={query}
      present={present}
      selection={selection}
      asTable={view === "table"}
    />
  );
}
