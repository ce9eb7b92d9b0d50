import type { Measure } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useCallback } from "react";
import type { GapAnswer } from "../../api-types.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { type PlainView, PlainViews } from "../anatomy/PlainViews.tsx";
import { YearSelect } from "../anatomy/YearSelect.tsx";
import { gapMeasures, gapQuery, presentGap } from "../gap.ts";

interface GapFigureProps {
  measure: Measure;
  /** The last one with a gap where none is asked for. */
  year: number | undefined;
  view: PlainView;
  selection: Selection;
  onMeasure: (measure: string) => void;
  onYear: (year: number) => void;
  onView: (view: PlainView) => void;
}

/** What governments report for all their agencies against the sum of what these report. */
export function GapFigure(props: GapFigureProps) {
  const { measure, view, selection, onMeasure, onYear, onView } = props;
  const words = useWords();
  const { gap: say } = words.t.questions;
  // The region chosen stands for itself and all below, as its rows do.
  const regionName = useRegionNames(selection.filters.edition, undefined);
  const query = useQuery(gapQuery(selection.filters, measure.key));
  const years = query.data?.coverage.map((one) => one.year) ?? [];
  const known = query.data?.rows.filter(({ gap }) => gap !== null).map((row) => row.year) ?? [];
  const year = props.year ?? Math.max(...known, years[0] ?? 0);
  const present = useCallback(
    (answer: GapAnswer) => presentGap(answer, measure, year, regionName, words),
    [measure, year, regionName, words],
  );
  return (
    <ChartFigure
      className="figure-wide figure-tall"
      file="gap"
      name={say.name}
      subtitle={words.of(measure.label)}
      query={query}
      present={present}
      selection={selection}
      measures={[measure.key]}
      asTable={view === "table"}
      views={
        <div className="figure-tools">
          <Select
            aria-label={words.t.ranking.measure}
            popupMatchSelectWidth={false}
            value={measure.key}
            options={gapMeasures.map(({ key, label }) => ({ value: key, label: words.of(label) }))}
            onChange={onMeasure}
          />
          <YearSelect years={years} year={year} onYear={onYear} />
          <PlainViews name={say.name} view={view} onView={onView} />
        </div>
      }
    />
  );
}
