import type { CellsAnswer, EvidenceRow } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { CellLink } from "../anatomy/CellLink.tsx";
import { ReportLink } from "../anatomy/ReportLink.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { sumName } from "./sum-name.ts";

/** A row a report: its part of the number, and the cells that this part is the sum of. */
export function CellsTable({ answer: { rows } }: { answer: CellsAnswer }) {
  const { figure, pages } = useWords().t;
  const rates = rows.some(({ denominator }) => denominator !== null);
  return (
    <ScrollBox label={pages.cells.title} className="list-scroll">
      <table className="sheet stacked">
        <thead>
          <tr>
            <th scope="col">{figure.agencies.agency}</th>
            <th scope="col">{figure.year}</th>
            <th scope="col">{rates ? pages.cells.numerator : pages.cells.cells}</th>
            {rates && <th scope="col">{pages.cells.denominator}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.agency} ${row.year} ${row.scope}`}>
              <th scope="row" className="list-name">
                <ReportLink {...row} />
              </th>
              <td data-label={figure.year}>{row.year}</td>
              <Side
                row={row}
                side="numerator"
                label={rates ? pages.cells.numerator : pages.cells.cells}
              />
              {rates && <Side row={row} side="denominator" label={pages.cells.denominator} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface SideProps {
  row: EvidenceRow;
  side: "numerator" | "denominator";
  label: string;
}

function Side({ row, side, label }: SideProps) {
  const words = useWords();
  const { t } = words;
  const shown = row[side];
  if (!shown) return <td />;
  return (
    <td className="evidence" data-label={label}>
      <b>{t.formats.amount(shown.value)}</b>
      {shown.cells.map(({ cell, value }) => {
        const { agency, year, scope } = row;
        return (
          <CellLink key={cell} {...{ agency, year, scope, cell }}>
            {sumName(cell, words)} {t.formats.amount(value)}
          </CellLink>
        );
      })}
    </td>
  );
}
