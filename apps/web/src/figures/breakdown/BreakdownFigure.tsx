import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import type { Answer, Presented } from "../anatomy/presented.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import type { BreakdownView } from "./present-breakdown.ts";

interface BreakdownFigureProps<A extends Answer> {
  /** What the figure is called in file names, and on the page until it can say more. */
  file: string;
  name: string;
  query: UseQueryResult<A>;
  present: (answer: A) => Presented;
  selection: Selection;
  /** Keys of the measures that it speaks of. */
  measures: readonly string[];
  view: BreakdownView;
  onView: (view: BreakdownView) => void;
  /** What else is chosen beside the view. */
  tools?: ReactNode;
  className?: string;
}

/** A whole by its parts along the years: counted, as shares, or as a table. */
export function BreakdownFigure<A extends Answer>(props: BreakdownFigureProps<A>) {
  const { name, view, onView, tools, className = "figure-wide", ...rest } = props;
  const { figure } = useWords().t;
  const views = (
    <ViewSwitch
      label={figure.viewOf(name)}
      views={[
        { value: "count", label: figure.views.count },
        { value: "share", label: figure.views.share },
        { value: "table", label: figure.views.table },
      ]}
      view={view}
      onView={onView}
    />
  );
  return (
    <ChartFigure
      {...rest}
      className={className}
      name={name}
      subtitle={name}
      asTable={view === "table"}
      views={
        <div className="figure-tools">
          {tools}
          {views}
        </div>
      }
    />
  );
}
