import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import type { SearchAnswer, SearchRow } from "../../api-types.ts";
import type { SearchSearch } from "../../filters/page-search.ts";
import { SyntheticBadge } from "../../filters/SelectionSentence.tsx";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { ListFigure } from "../anatomy/ListFigure.tsx";
import { pagePart } from "../anatomy/part.ts";
import { ReportLink } from "../anatomy/ReportLink.tsx";
import { searchFileSize, searchPageSize, searchQuery, searchSheet } from "../search.ts";
import { Passage } from "./Passage.tsx";

interface ResultsFigureProps {
  query: UseQueryResult<SearchAnswer>;
  search: SearchSearch;
  selection: Selection;
  onPage: (page: number) => void;
}

/** The sections that hold the words, with the passages where they stand. */
export function ResultsFigure({ query, search, selection, onPage }: ResultsFigureProps) {
  const words = useWords();
  const { search: say } = words.t.pages;
  const queries = useQueryClient();
  const answer = query.data;
  const total = answer?.total ?? 0;
  const reports = answer?.years.reduce((sum, year) => sum + year.reports, 0) ?? 0;
  const { q = "" } = search;
  const sheet = async () =>
    searchSheet(await queries.fetchQuery(searchQuery(search, pagePart(1, searchFileSize))), words);
  return (
    <ListFigure
      file="search"
      headline={total > 0 ? say.headline({ words: q, sections: total, reports }) : say.title}
      subtitle={say.subtitle}
      query={query}
      selection={selection}
      paged={{ page: search.page ?? 1, size: searchPageSize, label: say.pages, onPage }}
      note={say.count(total, Math.min(searchFileSize, total))}
      sheet={sheet}
      nothing={say.none(q)}
    >
      <ol className="results">
        {answer?.rows.map((row) => (
          <Result key={`${row.agency} ${row.year} ${row.scope} ${row.section}`} row={row} />
        ))}
      </ol>
    </ListFigure>
  );
}

function Result({ row }: { row: SearchRow }) {
  const { t } = useWords();
  const { section } = row;
  return (
    <li>
      <h3>
        <ReportLink {...row} section={section === "preamble" ? "overview" : section} />
        <small>
          {t.report.year(row.year)} · {t.pages.search.sections[section]}
        </small>
        {row.synthetic && <SyntheticBadge />}
      </h3>
      {row.passages.map((passage) => (
        <Passage key={passage.from} passage={passage} />
      ))}
    </li>
  );
}
