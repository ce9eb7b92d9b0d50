import type { Measure } from "@gongkai/model";
import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import type { Answer, Presented } from "../anatomy/presented.ts";

interface MeasureFiguresProps<A extends Answer> {
  /** What the figures are called in file names, before the measure. */
  file: string;
  measures: readonly Measure[];
  /** One question for all of them. */
  query: UseQueryResult<A>;
  present: (answer: A, measure: Measure) => Presented;
  selection: Selection;
  asTable: boolean;
}

/** Small multiples: a figure a measure, all of the same years and members. */
export function MeasureFigures<A extends Answer>({ measures, ...rest }: MeasureFiguresProps<A>) {
  return (
    <div className="figures figures-even">
      {measures.map((measure) => (
        <MeasureFigure
          key={measure.key}
          measure={measure}
          alone={measures.length === 1}
          {...rest}
        />
      ))}
    </div>
  );
}

type MeasureFigureProps<A extends Answer> = Omit<MeasureFiguresProps<A>, "measures"> & {
  measure: Measure;
  alone: boolean;
};

function MeasureFigure<A extends Answer>(props: MeasureFigureProps<A>) {
  const { file, measure, alone, query, present, selection, asTable } = props;
  const { t, of } = useWords();
  const presentOne = useCallback((answer: A) => present(answer, measure), [present, measure]);
  return (
    <ChartFigure
      className={alone ? "figure-wide figure-middle" : ""}
      file={`${file}_${measure.key}`}
      name={of(measure.label)}
      subtitle={t.ranking.inUnit[measure.unit]}
      query={query}
      present={presentOne}
      selection={selection}
      measures={[measure.key]}
      narrowed={{ measures: measure.key }}
      asTable={asTable}
      views={null}
    />
  );
}
