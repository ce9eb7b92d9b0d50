import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { pagePart } from "../figures/anatomy/part.ts";
import { CellsFigure } from "../figures/cells/CellsFigure.tsx";
import { cellsPageSize, cellsQuery } from "../figures/cells.ts";
import type { CellsSearch } from "../filters/page-search.ts";
import { useWords } from "../i18n/use-words.ts";
import { NotFound } from "../shell/NotFound.tsx";
import { AnswerPage } from "./AnswerPage.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/cells");

/** The cells behind a number of any figure; each opens its report. */
export function Cells() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<CellsSearch>();
  const selection = useSelection(search);
  const query = useQuery(cellsQuery(search, pagePart(search.page ?? 1, cellsPageSize)));
  if (search.measure === undefined && search.sum === undefined)
    return <NotFound heading={t.pages.cells.title} detail={t.pages.cells.missing} />;
  return (
    <AnswerPage title={t.pages.cells.title} selection={selection} query={query} gapsCount>
      <div className="figures">
        <CellsFigure
          query={query}
          search={search}
          selection={selection}
          onPage={(page) => change({ page: page === 1 ? undefined : page })}
        />
      </div>
    </AnswerPage>
  );
}
