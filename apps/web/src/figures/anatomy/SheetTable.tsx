import { useWords } from "../../i18n/use-words.ts";
import { type Sheet, type SheetColumn, type Value, written } from "./sheet.ts";

interface SheetTableProps {
  sheet: Sheet;
  label: string;
}

const className = ({ kind }: SheetColumn) => (kind === "text" || kind === "year" ? "" : "number");

/** A figure's numbers as a table that scrolls inside its own frame. */
export function SheetTable({ sheet, label }: SheetTableProps) {
  const shown = sheet.columns.flatMap((column, i) => (column.fileOnly ? [] : [{ column, i }]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="scroll" aria-label={label} tabIndex={0}>
      <table className="sheet">
        <thead>
          <tr>
            {shown.map(({ column }) => (
              <th key={column.key} scope="col" className={className(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={String(row[0])}>
              {shown.map(({ column, i }) =>
                i === 0 ? (
                  <th key={column.key} scope="row">
                    {row[i]}
                  </th>
                ) : (
                  <SheetCell key={column.key} column={column} value={row[i] ?? null} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SheetCell({ column, value }: { column: SheetColumn; value: Value }) {
  const { t } = useWords();
  const text = written(value, column.kind, t.formats);
  return (
    <td className={className(column)}>
      {text ?? <span className="nothing">{t.figure.noFigure}</span>}
    </td>
  );
}
