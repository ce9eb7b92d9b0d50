import { Link } from "@tanstack/react-router";
import { useWords } from "../../i18n/use-words.ts";
import type { Presented } from "./presented.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { type Sheet, type SheetColumn, type Value, written } from "./sheet.ts";
import { type Trace, traced } from "./trace.ts";

interface SheetTableProps {
  sheet: Sheet;
  label: string;
  trace?: Presented["trace"];
  open?: Presented["open"];
}

const className = ({ kind }: SheetColumn) => (kind === "text" || kind === "year" ? "" : "number");

/** A figure's numbers as a table that scrolls inside its own frame. */
export function SheetTable({ sheet, label, trace, open }: SheetTableProps) {
  const shown = sheet.columns.flatMap((column, i) => (column.fileOnly ? [] : [{ column, i }]));
  return (
    <ScrollBox label={label}>
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
                    <RowName name={row[i] ?? null} region={open?.(at)} />
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
    </ScrollBox>
  );
}

/** What a row is of; a region leads to what lies below it. */
function RowName({ name, region }: { name: Value; region: string | undefined }) {
  if (region === undefined) return name;
  return (
    <Link to="." search={(now) => ({ ...now, region, page: undefined })}>
      {name}
    </Link>
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
        <Link to="/cells" preload="intent" search={(now) => traced(now, trace)}>
          {text}
        </Link>
      )}
      {text !== null && !trace && text}
    </td>
  );
}
