import { findMeasure, outcomeLines } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useCallback } from "react";
import type { OutcomesAnswer } from "../../api-types.ts";
import { type ReasonGroup, reasonGroups } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { BreakdownFigure } from "../breakdown/BreakdownFigure.tsx";
import type { BreakdownView } from "../breakdown/present-breakdown.ts";
import { outcomesQuery } from "../outcomes.ts";
import { presentReasons } from "./reasons.ts";

interface ReasonsFigureProps {
  selection: Selection;
  group: ReasonGroup;
  view: BreakdownView;
  onGroup: (group: ReasonGroup) => void;
  onView: (view: BreakdownView) => void;
}

/** Why requests were not granted, year by year. */
export function ReasonsFigure({ selection, group, view, onGroup, onView }: ReasonsFigureProps) {
  const words = useWords();
  const { reasons } = words.t.pages.outcomes;
  const present = useCallback(
    (answer: OutcomesAnswer) => presentReasons(answer, group, view, words),
    [group, view, words],
  );
  const options = reasonGroups.map((value) => {
    const measure = findMeasure(value);
    return { value, label: measure ? words.of(measure.label) : value };
  });
  return (
    <BreakdownFigure
      className="figure-wide figure-middle"
      file={`reasons_${group}`}
      name={reasons.name}
      query={useQuery(outcomesQuery(selection.filters))}
      present={present}
      selection={selection}
      measures={[
        group,
        ...outcomeLines.map(({ key }) => key).filter((key) => key.startsWith(`${group}.`)),
      ]}
      view={view}
      onView={onView}
      tools={
        <Select
          aria-label={reasons.group}
          popupMatchSelectWidth={false}
          value={group}
          options={options}
          onChange={onGroup}
        />
      }
    />
  );
}
