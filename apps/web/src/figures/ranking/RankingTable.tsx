import type { Measure } from "@gongkai/model";
import { Fragment } from "react";
import type { RankingAnswer, RankingRow as Row } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { valueText } from "../anatomy/value-text.ts";
import { least } from "../ranking.ts";
import { RankingRow } from "./RankingRow.tsx";

export interface RankingTableProps {
  answer: RankingAnswer;
  measure: Measure;
  /** Whether regions are ranked, and not agencies. */
  regions: boolean;
  lowest: boolean;
  /** The region chosen; among its parts it leads nowhere further down. */
  chosen: string | undefined;
  nameOf: (row: Pick<Row, "id" | "name">) => string;
  /** The value that a full bar stands for. */
  largest: number;
}

/** A page of the ranking; those without a rank stand apart at its end. */
export function RankingTable(props: RankingTableProps) {
  const { answer, measure } = props;
  const { t } = useWords();
  const columns = 3 + (measure.denominator === null ? 0 : 1) + (measure.unit === "ratio" ? 1 : 0);
  const firstUnranked = answer.rows.find(({ rank }) => rank === null);
  return (
    <ScrollBox label={t.ranking.title} className="list-scroll">
      <table className="sheet ranking">
        <RankingHead {...props} />
        <tbody>
          {answer.rows.map((row) => (
            <Fragment key={row.id}>
              {row === firstUnranked && (
                <tr>
                  <td className="ranking-apart" colSpan={columns + (answer.breaks ? 0 : 2)}>
                    {measure.denominator === null ? t.ranking.unknown : t.ranking.unranked(least)}
                  </td>
                </tr>
              )}
              <RankingRow {...props} row={row} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function RankingHead({ answer, measure, regions, lowest, largest }: RankingTableProps) {
  const { t, of } = useWords();
  const { ranking, figure, filters } = t;
  return (
    <thead>
      <tr>
        <th scope="col" className="ranking-name">
          <span className="rank">{ranking.rank}</span>
          {regions ? filters.region : figure.agencies.agency}
        </th>
        <th scope="col" className="number" aria-sort={lowest ? "ascending" : "descending"}>
          {of(measure.label)}
        </th>
        <th scope="col">{largest > 0 && `0 – ${valueText(largest, measure, t)}`}</th>
        {measure.denominator !== null && (
          <th scope="col" className="number">
            n / N
          </th>
        )}
        {measure.unit === "ratio" && (
          <th scope="col" className="number">
            {ranking.interval}
          </th>
        )}
        {!answer.breaks && (
          <>
            <th scope="col" className="number">
              {figure.kpi.versusShort(answer.year - 1)}
            </th>
            <th scope="col" className="number">
              {ranking.rankChange}
            </th>
          </>
        )}
      </tr>
    </thead>
  );
}
