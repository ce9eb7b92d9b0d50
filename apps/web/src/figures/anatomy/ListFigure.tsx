import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Figure } from "./Figure.tsx";
import type { Selection } from "./facts.ts";
import { ListFoot } from "./ListFoot.tsx";
import { Pager } from "./Pager.tsx";
import type { Answer } from "./presented.ts";
import type { Sheet } from "./sheet.ts";

interface Paged {
  readonly page: number;
  readonly size: number;
  readonly label: string;
  readonly onPage: (page: number) => void;
}

interface ListFigureProps {
  /** The figure's name in file names. */
  file: string;
  headline: string;
  subtitle: string;
  query: UseQueryResult<Answer & { readonly total: number }>;
  selection: Selection;
  paged: Paged;
  note: string;
  /** The whole list, or as much of it as a file may hold. */
  sheet: () => Promise<Sheet>;
  measures?: readonly string[];
  views?: ReactNode;
  /** Said where the list is empty. */
  nothing: string;
  /** The page of the list. */
  children: ReactNode;
}

/** A list, a page at a time, and all of it as a file. */
export function ListFigure(props: ListFigureProps) {
  const { query, paged, nothing, children, file, selection, note, sheet, measures = [] } = props;
  const answer = query.data;
  return (
    <Figure
      id={file}
      className="figure-wide figure-tall"
      headline={props.headline}
      subtitle={props.subtitle}
      query={query}
      views={props.views}
      foot={
        answer && (
          <ListFoot
            file={file}
            answer={answer}
            selection={selection}
            years={answer.coverage.map(({ year }) => year)}
            note={note}
            sheet={sheet}
            measures={measures}
          />
        )
      }
    >
      {answer && answer.total > 0 && (
        <>
          {children}
          <Pager {...paged} total={answer.total} />
        </>
      )}
      {answer?.total === 0 && <p className="figure-empty">{nothing}</p>}
    </Figure>
  );
}
