import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { FindingsSearch } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { ListFigure } from "../anatomy/ListFigure.tsx";
import { pagePart } from "../anatomy/part.ts";
import { qualityFileSize, qualityPageSize, qualityQuery, qualitySheet } from "../quality.ts";
import { QualityTable } from "./QualityTable.tsx";

interface QualityFigureProps {
  search: FindingsSearch;
  selection: Selection;
  onPage: (page: number) => void;
}

/** Whose reports the findings are of, those with most first. */
export function QualityFigure({ search, selection, onPage }: QualityFigureProps) {
  const words = useWords();
  const { findings } = words.t.pages;
  const say = findings.agencies;
  const queries = useQueryClient();
  const page = search.agencies ?? 1;
  const query = useQuery(qualityQuery(search, pagePart(page, qualityPageSize)));
  const first = useQuery(qualityQuery(search, pagePart(1, qualityPageSize)));
  const [worst] = first.isPlaceholderData ? [] : (first.data?.rows ?? []);
  const sheet = async () =>
    qualitySheet(
      await queries.fetchQuery(qualityQuery(search, pagePart(1, qualityFileSize))),
      words,
    );
  return (
    <ListFigure
      file="quality"
      headline={
        first.data && worst
          ? say.headline({ ...worst, agencies: first.data.total, agency: worst.name })
          : say.name
      }
      subtitle={say.subtitle}
      query={query}
      selection={selection}
      paged={{ page, size: qualityPageSize, label: say.pages, onPage }}
      note=""
      sheet={sheet}
      nothing={findings.rules.none}
    >
      {query.data && <QualityTable answer={query.data} most={worst?.findings ?? 1} />}
    </ListFigure>
  );
}
