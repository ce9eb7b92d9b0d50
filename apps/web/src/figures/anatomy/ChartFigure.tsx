import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { Figure } from "./Figure.tsx";
import { FigureFoot } from "./FigureFoot.tsx";
import type { Selection } from "./facts.ts";
import { Plot } from "./Plot.tsx";
import { type Answer, type Presented, totalOf } from "./presented.ts";
import { SeriesSelect } from "./SeriesSelect.tsx";
import { useOneSeries } from "./use-one-series.ts";

interface ChartFigureProps<A extends Answer> {
  /** What the figure is called in file names, and on the page until it can say more. */
  file: string;
  name: string;
  subtitle: string;
  query: UseQueryResult<A>;
  present: (answer: A) => Presented;
  selection: Selection;
  measures: readonly string[];
  views: ReactNode;
  asTable: boolean;
  className?: string;
  /** What the figure shows of a question that was asked of more at once. */
  narrowed?: Readonly<Record<string, string>>;
}

/** A figure with a drawing and a table: the answer is put into words once, and shown in either. */
export function ChartFigure<A extends Answer>(props: ChartFigureProps<A>) {
  const { file, name, query, present, selection, measures, views, asTable, className = "" } = props;
  const answer = query.data && totalOf(query.data.coverage).filed > 0 ? query.data : undefined;
  const whole = useMemo(() => answer && present(answer), [answer, present]);
  const { drawn, one, choose } = useOneSeries(file, whole);
  const presented = asTable ? whole : drawn;
  const series = asTable || presented?.nothing ? [] : (presented?.series ?? []);
  const foot = answer && presented && (
    <FigureFoot
      file={file}
      answer={answer}
      presented={presented}
      selection={selection}
      measures={measures}
      narrowed={props.narrowed}
    />
  );
  return (
    <Figure
      id={file}
      headline={presented?.headline ?? name}
      subtitle={presented?.subtitle ?? props.subtitle}
      query={query}
      views={
        series.length > 1 ? (
          <div className="figure-tools">
            <SeriesSelect series={series} one={one} onOne={choose} />
            {views}
          </div>
        ) : (
          views
        )
      }
      className={className}
      foot={foot}
    >
      {presented && <Plot presented={presented} asTable={asTable} />}
    </Figure>
  );
}
