import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RankingAnswer } from "../../api-types.ts";
import type { RankingSearch } from "../../filters/search.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Figure } from "../anatomy/Figure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ListFoot } from "../anatomy/ListFoot.tsx";
import { Pager } from "../anatomy/Pager.tsx";
import {
  largestOf,
  measureOf,
  pagePart,
  rankingPageSize,
  rankingQuery,
  rankingSheet,
} from "../ranking.ts";
import { rankingHeadline } from "./headline.ts";
import { RankingControls } from "./RankingControls.tsx";
import { RankingTable } from "./RankingTable.tsx";

/** As many rows as the API gives at once, and a file holds. */
const fileSize = 1000;

interface RankingFigureProps {
  query: UseQueryResult<RankingAnswer>;
  search: RankingSearch;
  selection: Selection;
  onChange: (change: RankingSearch) => void;
  onPage: (page: number) => void;
}

/** Agencies or regions by a measure in a year, a page at a time. The headline speaks of the head of the whole. */
export function RankingFigure({ query, search, selection, onChange, onPage }: RankingFigureProps) {
  const words = useWords();
  const { t, of } = words;
  const answer = query.data;
  const first = useQuery(rankingQuery(search, pagePart(1)));
  const head = first.isPlaceholderData ? undefined : first.data;
  const measure = measureOf(answer ?? search);
  const regions = search.of === "region";
  const lowest = search.order === "lowest";
  const regionName = useRegionNames(search.edition, search.region);
  const nameOf = ({ id, name }: { id: string; name: string }) =>
    regions ? regionName(id, name) : name;
  const shown = answer && measure && answer.rows.length > 0;
  return (
    <Figure
      id={`ranking_${measure?.key ?? ""}`}
      className="figure-wide figure-tall figure-ranking"
      headline={head ? rankingHeadline(head, lowest, nameOf, words) : t.ranking.title}
      subtitle={
        measure ? t.ranking.subtitle(of(measure.label), t.ranking.inUnit[measure.unit]) : ""
      }
      query={query}
      views={<RankingControls search={search} year={answer?.year} onChange={onChange} />}
      foot={answer && <RankingFoot answer={answer} search={search} selection={selection} />}
    >
      {shown && (
        <>
          <RankingTable
            answer={answer}
            measure={measure}
            regions={regions}
            lowest={lowest}
            chosen={search.region}
            nameOf={nameOf}
            largest={largestOf([...answer.rows, ...(head?.rows ?? [])])}
          />
          <Pager
            label={t.ranking.pages}
            page={search.page ?? 1}
            size={rankingPageSize}
            total={answer.total}
            onPage={onPage}
          />
        </>
      )}
    </Figure>
  );
}

type RankingFootProps = Pick<RankingFigureProps, "search" | "selection"> & {
  answer: RankingAnswer;
};

function RankingFoot({ answer, search, selection }: RankingFootProps) {
  const words = useWords();
  const { ranking } = words.t;
  const queries = useQueryClient();
  const { total, ranked, year, measure } = answer;
  const reasons = answer.breaks
    ? (measureOf(answer)?.breaks.find((broken) => broken.year === year)?.reason ?? null)
    : null;
  const sheet = async () => {
    const first = { limit: fileSize, offset: 0 };
    return rankingSheet(await queries.fetchQuery(rankingQuery(search, first)), words);
  };
  return (
    <ListFoot
      file={`ranking_${measure}`}
      answer={answer}
      selection={selection}
      years={[year]}
      note={[
        ranking.count(ranked, total, Math.min(fileSize, total)),
        ...(reasons ? [words.of(reasons)] : []),
      ].join(" · ")}
      sheet={sheet}
      measures={[measure]}
    />
  );
}
