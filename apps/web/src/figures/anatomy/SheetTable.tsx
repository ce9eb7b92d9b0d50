import { Link } from "@tanstack/react-router";
import { useWords } from "../../i18n/use-words.ts";
import type { Presented } from "./presented.ts";
import { type Sheet, type SheetColumn, type Value, written } from "./sheet.ts";
import { type Trace, traced } from "./trace.ts";

interface SheetTableProps {
  sheet: Sheet;
  label: string;
  trace?: Presented["trace"];
}

const className = ({ kind }: SheetColumn) => (kind === "text" || kind === "year" ? "" : "number");

/** A figure's numbers as a table that scrolls inside its own frame. */
export function SheetTable({ sheet, label, trace }: SheetTableProps) {
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
          {sheet.rows.map((row, at) => (
            <tr key={String(row[0])}>
              {shown.map(({ column, i }) =>
                i === 0 ? (
                  <th key={column.key} scope="row">
                    {row[i]}
                  </th>
                ) : (
                  <SheetCell
                    key={column.key}
                    column={column}
                    value={row[i] ?? null}
                    trace={trace?.(at, column.key)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SheetCellProps {
  column: SheetColumn;
  value: Value;
  /** Where the number comes from; it leads there. */
  trace: Trace | undefined;
}

function SheetCell({ column, value, trace }: SheetCellProps) {
  const { t } = useWords();
  const text = written(value, column.kind, t.formats);
  return (
    <td className={className(column)}>
      {text === null && <span className="nothing">{t.figure.noFigure}</span>}
      {text !== null && trace && (
        <Link to="/cells" search={(now) => traced(now, trace)}>
          {text}
        </Link>
      )}
      {text !== null && !trace && text}
    </td>
  );
}
