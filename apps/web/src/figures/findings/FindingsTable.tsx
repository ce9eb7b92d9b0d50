import type { FindingRow, FindingsAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { CellLink } from "../anatomy/CellLink.tsx";
import { ReportLink } from "../anatomy/ReportLink.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { sumName } from "../cells/sum-name.ts";
import { ruleName } from "../findings.ts";
import { toldTexts } from "./lateness.ts";

/** A page of findings: whose report, which rule, what it says and what follows from the other cells. */
export function FindingsTable({ answer: { rows, basis } }: { answer: FindingsAnswer }) {
  const words = useWords();
  const { figure, pages } = words.t;
  const say = pages.findings;
  const scope = basis === "units" ? "unit" : "consolidated";
  return (
    <ScrollBox label={say.list.name} className="list-scroll">
      <table className="sheet stacked">
        <thead>
          <tr>
            <th scope="col">{figure.agencies.agency}</th>
            <th scope="col">{figure.year}</th>
            <th scope="col">{say.rule}</th>
            <th scope="col">{say.list.cell}</th>
            <th scope="col" className="number">
              {say.list.stated}
            </th>
            <th scope="col" className="number">
              {say.list.derived}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .map((row) => ({ row, told: toldTexts(row, words.t) }))
            .map(({ row, told }) => (
              <tr key={keyOf(row)}>
                <th scope="row" className="list-name">
                  <ReportLink {...row} scope={scope} />
                </th>
                <td data-label={figure.year}>{row.year}</td>
                <td className="list-text" data-label={say.rule}>
                  {ruleName(row.rule, words)}
                </td>
                <td className="list-text" data-label={say.list.cell}>
                  <FirstCell row={row} scope={scope} />
                </td>
                <td className="number" data-label={say.list.stated}>
                  {told.stated}
                </td>
                <td className="number" data-label={say.list.derived}>
                  {told.derived}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const keyOf = ({ agency, year, rule, cells, stated, derived, quotes }: FindingRow) =>
  [agency, year, rule, cells[0]?.cell, stated, derived, quotes[0]?.from].join(" ");

function FirstCell({ row, scope }: { row: FindingRow; scope: "unit" | "consolidated" }) {
  const words = useWords();
  const [first] = row.cells;
  if (!first) return null;
  const { agency, year } = row;
  return (
    <CellLink {...{ agency, year, scope, cell: first.cell }}>{sumName(first.cell, words)}</CellLink>
  );
}
