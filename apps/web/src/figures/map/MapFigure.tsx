import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { MapAnswer } from "../../api-types.ts";
import type { MapView } from "../../filters/page-search.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import { mapQuery, presentMap } from "../map.ts";
import { boundariesQuery } from "./boundaries.ts";

interface MapFigureProps {
  measure: Measure;
  selection: Selection;
  year: number | undefined;
  view: MapView;
  onView: (view: MapView) => void;
  className?: string;
}

/** A measure in a year by the regions one level down; each opens what lies below it. */
export function MapFigure({ measure, selection, year, view, onView, className }: MapFigureProps) {
  const words = useWords();
  const { map: say } = words.t.pages;
  const { filters } = selection;
  const regionName = useRegionNames(filters.edition, filters.region);
  const { data: known = null } = useQuery(boundariesQuery(filters.region));
  const shown = view === "map" && !known ? "bars" : view;
  const present = useCallback(
    (answer: MapAnswer) =>
      presentMap(answer, measure, regionName, shown === "bars" ? null : known, words),
    [measure, regionName, shown, known, words],
  );
  return (
    <ChartFigure
      className={`figure-tall ${className ?? ""}`}
      file={`map_${measure.key}`}
      name={say.name}
      subtitle={words.of(measure.label)}
      query={useQuery(mapQuery(filters, measure.key, year))}
      present={present}
      selection={selection}
      measures={[measure.key]}
      asTable={shown === "table"}
      views={
        <ViewSwitch
          label={words.t.figure.viewOf(say.name)}
          views={(["map", "bars", "table"] as const)
            .filter((one) => one !== "map" || known)
            .map((value) => ({ value, label: say.views[value] }))}
          view={shown}
          onView={onView}
        />
      }
    />
  );
}
