import type { Document, DocumentCell } from "../../document/document.ts";
import type { Column } from "../../form/form.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import { readAppealsRun } from "./appeals.ts";
import { isHeaderOf } from "./header.ts";
import { type Run, runsOf } from "./items.ts";
import { placeOrphans } from "./orphans.ts";
import { type Row, rowsOf } from "./rows.ts";
import type { LineMeaning } from "./symbols.ts";
import { betweenSeparators, hasTotal, sumsUp, withoutGaps } from "./values.ts";

/** Reads text whose tables have lost their grid, by the labels that stand among the numbers. */
export function readRuns(document: Document): readonly Placement[] {
  return runsOf(document).flatMap((run) => {
    const rows = rowsOf(run);
    if (isDeduplicated(run)) return rows.flatMap(refuse);
    const placed = rows.map((row) => ({ row, placements: placeRow(row, run.separated) }));
    return [
      ...placed.flatMap(({ placements }) => placements),
      ...readAppealsRun(run),
      ...placeOrphans(run, placed),
    ];
  });
}

/** Whether every value stands only once: some extractors keep each distinct line but once, and with it no table. */
function isDeduplicated({ separated, items }: Run): boolean {
  const values = items.flatMap((item) => (item.kind === "value" ? [item.cell.text.trim()] : []));
  const labels = items.filter(({ kind }) => kind === "label").length;
  return !separated && labels > 20 && new Set(values).size === values.length;
}

function placeRow(row: Row, separated: boolean): readonly Placement[] {
  if (row.values.length === 0) return row.header.length > 0 ? refuse(row) : [];
  const line = row.lines.find(({ block }) => isHeaderOf(row.header, block)) ?? alone(row);
  const { columns } = line?.block ?? { columns: [] };
  if (line && isCut(row, columns, separated))
    return row.values.slice(0, -1).flatMap((cell, i) => {
      const column = columns[i];
      return column ? [place(line, column, row, cell)] : [];
    });
  const printed = whole(row, columns);
  const find = separated ? betweenSeparators : withoutGaps;
  const values = line && printed ? find(columns, printed) : null;
  return line && values
    ? columns.map((column, i) => place(line, column, row, values[i]))
    : refuse(row);
}

/** Without any known heading, a line that has a total is told by having exactly the form's columns, which add up. */
function alone({ header, lines, values }: Row): LineMeaning | undefined {
  if (header.some(({ columns }) => columns.length > 0)) return undefined;
  return lines.find(({ block: { columns } }) => {
    const found = hasTotal(columns) ? betweenSeparators(columns, values) : null;
    return found?.every(({ text }) => text.trim() !== "") && sumsUp(found);
  });
}

/** Whether an excerpt ends in the row: what stands before its last piece is whole, and nothing is left out in it. */
function isCut({ values, closed }: Row, columns: readonly Column[], separated: boolean): boolean {
  const full = values.every(({ text }) => text.trim() !== "");
  return separated && !closed && full && values.length <= columns.length;
}

/** The values without what may be cut off at the end of an excerpt; null if that may be the last of them. */
function whole(
  { values, closed }: Row,
  columns: readonly Column[],
): readonly DocumentCell[] | null {
  if (closed) return values;
  return values.length === columns.length + 1 ? values.slice(0, -1) : null;
}

function place(
  line: LineMeaning,
  column: Column,
  { header }: Row,
  cell: DocumentCell | undefined,
): Placement {
  const heading = header.find(({ columns }) => columns.some((m) => m.column === column));
  const { text = "", place = {} } = cell ?? {};
  const value = readValue(text, column.quantity, heading?.unit ?? null);
  return { name: nameOf(line, column), cell: { ...value, raw: text.trim(), place }, certain: true };
}

const nameOf = ({ table, line }: LineMeaning, { key }: Column): string =>
  `${table}.${line.key}.${key}`;

function refuse({ lines, values }: Row): readonly Placement[] {
  const raw = values.map(({ text }) => text.trim()).join(" ");
  const place = values[0]?.place ?? {};
  return lines.flatMap((line) =>
    line.block.columns.map((column) => ({
      name: nameOf(line, column),
      cell: { kind: "unreadable" as const, raw, place },
      certain: false,
    })),
  );
}
