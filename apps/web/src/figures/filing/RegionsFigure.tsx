import type { UseQueryResult } from "@tanstack/react-query";
import type { FilingAnswer } from "../../api-types.ts";
import { useRegionNames } from "../../filters/use-region-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Figure } from "../anatomy/Figure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ListFoot } from "../anatomy/ListFoot.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { YearSelect } from "../anatomy/YearSelect.tsx";
import { countsOf, latestYear, regionsSheet } from "../filing.ts";
import { filingHeadline } from "./headline.ts";
import { RegionRow, shownCounts } from "./RegionRow.tsx";

interface RegionsFigureProps {
  query: UseQueryResult<FilingAnswer>;
  selection: Selection;
  year: number | undefined;
  onYear: (year: number | undefined) => void;
}

/** How the agencies of each region filed in a year. */
export function RegionsFigure({ query, selection, year: asked, onYear }: RegionsFigureProps) {
  const words = useWords();
  const { t } = words;
  const answer = query.data;
  const years = answer?.coverage.map((one) => one.year) ?? [];
  const latest = answer && latestYear(answer);
  const year = asked !== undefined && years.includes(asked) ? asked : latest;
  if (!answer || year === undefined) return <Loading query={query} name={t.filing.regions.name} />;
  return (
    <Figure
      id="filing-regions"
      className="figure-wide figure-tall"
      headline={filingHeadline(year, countsOf(answer, year), t)}
      subtitle={t.filing.regions.subtitle}
      query={query}
      views={
        <YearSelect
          years={years}
          year={year}
          onYear={(chosen) => onYear(chosen === latest ? undefined : chosen)}
        />
      }
      foot={
        <ListFoot
          file="filing-regions"
          answer={answer}
          selection={selection}
          years={years}
          note={t.figure.agencies.deadline}
          sheet={async () => regionsSheet(answer, words)}
        />
      }
    >
      <RegionsTable answer={answer} year={year} chosen={selection.filters.region} />
    </Figure>
  );
}

function Loading({ query, name }: { query: UseQueryResult<FilingAnswer>; name: string }) {
  const { t } = useWords();
  return (
    <Figure
      id="filing-regions"
      className="figure-wide figure-tall"
      headline={name}
      subtitle={t.filing.regions.subtitle}
      query={query}
      foot={null}
    >
      {undefined}
    </Figure>
  );
}

interface RegionsTableProps {
  answer: FilingAnswer;
  year: number;
  chosen: string | undefined;
}

function RegionsTable({ answer, year, chosen }: RegionsTableProps) {
  const { filing, filters } = useWords().t;
  const nameOf = useRegionNames(answer.edition, chosen);
  const rows = answer.regions.filter((region) => region.year === year);
  return (
    <ScrollBox label={filing.regions.name} className="list-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{filters.region}</th>
            <th scope="col">{filing.shares}</th>
            {shownCounts.map((key) => (
              <th key={key} scope="col" className="number">
                {filing.counts[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((counts) => (
            <RegionRow
              key={counts.region}
              name={nameOf(counts.region, counts.name)}
              counts={counts}
              chosen={chosen}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
