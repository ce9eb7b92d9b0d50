import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { pagePart } from "../figures/anatomy/part.ts";
import { CountsFigures } from "../figures/search/CountsFigures.tsx";
import { ResultsFigure } from "../figures/search/ResultsFigure.tsx";
import { searchPageSize, searchQuery } from "../figures/search.ts";
import { trendQuery } from "../figures/trend.ts";
import type { SearchSearch } from "../filters/page-search.ts";
import { SearchForm } from "../filters/SearchForm.tsx";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useChange } from "./use-change.ts";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/search");

/** What reports say in words, and when and where they say it. */
export function Search() {
  const { t } = useWords();
  const search = route.useSearch();
  const change = useChange<SearchSearch>();
  const restart = (next: SearchSearch) => change({ ...next, page: undefined });
  const selection = useSelection(search);
  const query = useQuery(searchQuery(search, pagePart(search.page ?? 1, searchPageSize)));
  return (
    <AnswerPage
      title={t.pages.search.title}
      selection={selection}
      query={useQuery(trendQuery(selection.filters))}
    >
      <SearchForm search={search} onChange={restart} />
      {search.q === undefined ? (
        <p className="notice">{t.pages.search.start}</p>
      ) : (
        <div className="figures">
          {query.data && query.data.total > 0 && (
            <CountsFigures query={query} selection={selection} />
          )}
          <ResultsFigure
            query={query}
            search={search}
            selection={selection}
            onPage={(page) => change({ page: page === 1 ? undefined : page })}
          />
        </div>
      )}
    </AnswerPage>
  );
}
