import type { UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import type { SearchAnswer } from "../../api-types.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ChartFigure } from "../anatomy/ChartFigure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { presentRegions, presentYears } from "../search.ts";

interface CountsFiguresProps {
  query: UseQueryResult<SearchAnswer>;
  selection: Selection;
}

/** When and where the words are found. */
export function CountsFigures({ query, selection }: CountsFiguresProps) {
  const words = useWords();
  const { search } = words.t.pages;
  const { edition, region } = selection.filters;
  const nameOf = useRegionNames(edition, region);
  const byYear = useCallback(
    (answer: SearchAnswer) => presentYears(answer, "count", words),
    [words],
  );
  const byRegion = useCallback(
    (answer: SearchAnswer) => presentRegions(answer, nameOf, words),
    [nameOf, words],
  );
  const shared = { query, selection, measures: [], asTable: false, views: null };
  return (
    <>
      <ChartFigure
        {...shared}
        file="search-years"
        name={search.years.subtitle}
        subtitle={search.years.subtitle}
        present={byYear}
      />
      <ChartFigure
        {...shared}
        className="figure-tall"
        file="search-regions"
        name={search.regions.subtitle}
        subtitle={search.regions.subtitle}
        present={byRegion}
      />
    </>
  );
}
