import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { longestTexts } from "./longest-texts.ts";
import type { Presented } from "./presented.ts";
import { ScrollBox } from "./ScrollBox.tsx";
import { type Sheet, type SheetColumn, type Value, written } from "./sheet.ts";
import { type Trace, traced } from "./trace.ts";
import { useRowsInView } from "./use-rows-in-view.ts";

interface SheetTableProps {
  sheet: Sheet;
  label: string;
  trace?: Presented["trace"];
  open?: Presented["open"];
}

const className = ({ kind }: SheetColumn) => (kind === "text" || kind === "year" ? "" : "number");

/** A figure's numbers as a table that scrolls inside its own frame; of a long one only the rows in view are there. */
export function SheetTable({ sheet, label, trace, open }: SheetTableProps) {
  const shown = sheet.columns.flatMap((column, i) => (column.fileOnly ? [] : [{ column, i }]));
  const { box, isLong, from, to, above, below } = useRowsInView(sheet.rows.length);
  const index = (at: number) => (isLong ? { "aria-rowindex": at + 1 } : {});
  return (
    <ScrollBox ref={box} label={label} className={isLong ? "scroll-long" : ""}>
      <table
        className="sheet sheet-numbers"
        aria-rowcount={isLong ? sheet.rows.length + 1 : undefined}
      >
        <thead>
          <tr {...index(0)}>
            {shown.map(({ column }) => (
              <th key={column.key} scope="col" className={className(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {isLong && <Breadths sheet={sheet} shown={shown.map(({ i }) => i)} />}
          <Gap height={above} />
          {sheet.rows.slice(from, to).map((row, i) => (
            <tr key={String(row[0])} {...index(from + i + 1)}>
              {shown.map(({ column, i: of }) =>
                of === 0 ? (
                  <th key={column.key} scope="row">
                    <RowName name={row[of] ?? null} region={open?.(from + i)} />
                  </th>
                ) : (
                  <SheetCell
                    key={column.key}
                    column={column}
                    value={row[of] ?? null}
                    trace={trace?.(from + i, column.key)}
                  />
                ),
              )}
            </tr>
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Stands for rows that are not there. */
function Gap({ height }: { height: number }) {
  if (height === 0) return null;
  return <tr className="sheet-gap" style={{ height }} />;
}

/** A row that is not seen, and keeps the columns as broad as their longest text. */
function Breadths({ sheet, shown }: { sheet: Sheet; shown: readonly number[] }) {
  const { formats } = useWords().t;
  const texts = useMemo(() => longestTexts(sheet, formats), [sheet, formats]);
  return (
    <tr className="sheet-breadths">
      {shown.map((i) => (
        <td key={i}>{texts[i]}</td>
      ))}
    </tr>
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
      {text && trace && (
        <Link to="/cells" preload="intent" search={(now) => traced(now, trace)}>
          {text}
        </Link>
      )}
      {!trace && text}
    </td>
  );
}
