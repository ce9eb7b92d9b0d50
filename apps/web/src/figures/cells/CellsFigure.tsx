import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import type { CellsAnswer } from "../../api-types.ts";
import type { CellsSearch } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { ListFigure } from "../anatomy/ListFigure.tsx";
import { pagePart } from "../anatomy/part.ts";
import {
  cellsBounds,
  cellsFileSize,
  cellsHeadline,
  cellsNothing,
  cellsPageSize,
  cellsQuery,
  cellsSheet,
} from "../cells.ts";
import { CellsTable } from "./CellsTable.tsx";

interface CellsFigureProps {
  query: UseQueryResult<CellsAnswer>;
  search: CellsSearch;
  selection: Selection;
  onPage: (page: number) => void;
}

/** A number and the cells that it is made of, report by report. */
export function CellsFigure({ query, search, selection, onPage }: CellsFigureProps) {
  const words = useWords();
  const { cells } = words.t.pages;
  const queries = useQueryClient();
  const total = query.data?.total ?? 0;
  const sheet = async () =>
    cellsSheet(await queries.fetchQuery(cellsQuery(search, pagePart(1, cellsFileSize))), words);
  return (
    <ListFigure
      file={`cells_${search.measure ?? search.sum}`}
      headline={total > 0 && query.data ? cellsHeadline(query.data, search, words) : cells.title}
      subtitle={cellsBounds(search, words)}
      query={query}
      selection={selection}
      paged={{ page: search.page ?? 1, size: cellsPageSize, label: cells.pages, onPage }}
      note={cells.count(total, Math.min(cellsFileSize, total))}
      sheet={sheet}
      measures={search.measure === undefined ? [] : [search.measure]}
      nothing={query.data ? cellsNothing(query.data, words) : ""}
    >
      {query.data && <CellsTable answer={query.data} />}
    </ListFigure>
  );
}
