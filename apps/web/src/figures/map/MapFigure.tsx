import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback } from "react";
import type { MapAnswer } from "../../api-types.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { mapQuery, presentMap } from "../map.ts";

interface MapFigureProps {
  measure: Measure;
  selection: Selection;
  year: number | undefined;
  asTable: boolean;
  views?: ReactNode;
}

/** A measure in a year by the regions one level down; each opens what lies below it. */
export function MapFigure({ measure, selection, year, asTable, views }: MapFigureProps) {
  const words = useWords();
  const { filters } = selection;
  const regionName = useRegionNames(filters.edition, filters.region);
  const present = useCallback(
    (answer: MapAnswer) => presentMap(answer, measure, regionName, words),
    [measure, regionName, words],
  );
  return (
    <ChartFigure
      className="figure-tall"
      file={`map_${measure.key}`}
      name={words.t.pages.map.name}
      subtitle={words.of(measure.label)}
      query={useQuery(mapQuery(filters, measure.key, year))}
      present={present}
      selection={selection}
      measures={[measure.key]}
      asTable={asTable}
      views={views}
    />
  );
}
