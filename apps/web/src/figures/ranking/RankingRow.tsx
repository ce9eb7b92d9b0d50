import type { Measure } from "@gongkai/model";
import { Link } from "@tanstack/react-router";
import type { RankingRow as Row } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { judged } from "../anatomy/judged.ts";
import { differenceText, valueText } from "../anatomy/value-text.ts";
import { WholeMark } from "../anatomy/WholeMark.tsx";
import { RankingBar } from "./RankingBar.tsx";
import type { RankingTableProps } from "./RankingTable.tsx";

interface RankingRowProps extends RankingTableProps {
  row: Row;
}

export function RankingRow(props: RankingRowProps) {
  const { row, answer, measure, largest } = props;
  const { t } = useWords();
  const { value, numerator, denominator, interval } = row;
  return (
    <tr className={row.rank === null ? "unranked" : undefined}>
      <th scope="row" className="ranking-name">
        <span className="rank">{row.rank ?? "–"}</span>
        <RowLink {...props} />
      </th>
      <td className="number">
        {value === null ? (
          <span className="nothing">{t.figure.noFigure}</span>
        ) : (
          <b>{valueText(value, measure, t)}</b>
        )}
      </td>
      <td className="ranking-bar-cell">
        <RankingBar row={row} largest={largest} />
      </td>
      {measure.denominator !== null && (
        <td className="number">
          {numerator !== null && denominator !== null
            ? t.figure.kpi.fraction(numerator, denominator)
            : ""}
        </td>
      )}
      {measure.unit === "ratio" && (
        <td className="number">{interval ? t.ranking.range(interval.low, interval.high) : ""}</td>
      )}
      {!answer.breaks && <Changes row={row} measure={measure} />}
    </tr>
  );
}

/** An agency leads to its report of the year, a region to the regions below it. */
function RowLink({ row, nameOf, answer, measure, regions, chosen }: RankingRowProps) {
  const name = nameOf(row);
  if (row.id === chosen || (measure.source === "filing" && !regions && row.reports === 0))
    return (
      <span>
        <WholeMark name={name} />
      </span>
    );
  if (regions)
    return (
      <Link to="/ranking" search={(now) => ({ ...now, region: row.id, page: undefined })}>
        {name}
      </Link>
    );
  return (
    <Link
      to="/reports/$agency/$year"
      params={{ agency: row.id, year: String(answer.year) }}
      search={{ scope: answer.basis === "units" ? "unit" : "consolidated" }}
    >
      <WholeMark name={name} />
    </Link>
  );
}

function Changes({ row, measure }: { row: Row; measure: Measure }) {
  const { t } = useWords();
  const { difference, rank_change: places } = row;
  return (
    <>
      <td className="number">
        {difference !== null && (
          <span className={`change change-${judged(difference, measure.better)}`}>
            {arrow(difference)}
            {differenceText(difference, measure, t)}
          </span>
        )}
      </td>
      <td className="number">
        {places !== null && `${arrow(places)}${t.formats.count(Math.abs(places))}`}
      </td>
    </>
  );
}

const arrow = (moved: number) => (moved > 0 ? "▲ " : moved < 0 ? "▼ " : "");
