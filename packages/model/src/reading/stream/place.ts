import type { DocumentCell } from "../../document/document.ts";
import type { Column } from "../../form/form.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import { beginAtOnce, type Evidence } from "./evidence.ts";
import type { Located } from "./located.ts";
import { areApart, isBeside, isBetween, isLineEach, isOneLine } from "./printed-lines.ts";
import type { Row } from "./rows.ts";
import type { LineMeaning } from "./symbols.ts";
import {
  exactly,
  fullSum,
  hasTotal,
  isEmpty,
  isPositive,
  sliceAt,
  sumsUp,
  type Values,
  withoutGaps,
} from "./values.ts";

/** A row's values at their columns; refused where it is not certain which is which. */
export function placeRow(
  located: Located,
  rows: readonly Located[],
  evidence: Evidence,
  separated: boolean,
): readonly Placement[] {
  const { row, line, columns } = located;
  if (evidence.contradictory || row.values.length === 0) return refuse(row);
  if (separated && isCut(located) && beginAtOnce(rows, located))
    return placed(line, columns, row, row.values.slice(0, -1));
  const printed = row.closed ? row.values : row.values.slice(0, -1);
  const find = separated ? betweenSeparators : amongWords;
  const values = find(located, printed, evidence);
  return values ? placed(line, columns, row, values) : refuse(row);
}

/** Nothing of the row is read. */
export function refuse({ lines, values }: Row): readonly Placement[] {
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

/** Whether an excerpt ends in the row: what stands before its last piece is whole, and nothing is left out in it. */
const isCut = ({ row: { values, closed }, columns }: Located): boolean =>
  !closed && values.length <= columns.length && !values.some(isEmpty);

function betweenSeparators(located: Located, values: Values, evidence: Evidence): Values | null {
  const { columns, row } = located;
  if (values.every(isEmpty))
    return values.length >= columns.length ? values.slice(0, columns.length) : null;
  if (!hasTotal(columns) && (row.goesOn || isOdd(row, evidence))) return null;
  if (!hasTotal(columns))
    return (
      (evidence.inStep ? underHeadings(row, values) : null) ??
      (hasGap(row) ? null : exactly(columns, values))
    );
  const exact = exactly(columns, values);
  if (exact && (sumsUp(exact) || (row.alone && evidence.addsUp && !values.some(isPiece))))
    return exact;
  const sum = evidence.isUsual(located) ? fullSum(columns, values) : null;
  return (
    sum ?? likePeers(located, evidence) ?? (row.alone ? withoutPadding(columns, values) : null)
  );
}

/**
 * The first cells of a printed row, as many as columns, if the last is their sum and nothing stands behind it. An empty
 * first one may belong to a merged label.
 */
function withoutPadding(columns: readonly Column[], values: Values): Values | null {
  const found = sliceAt(columns, values, 0);
  const [first, total] = [found?.at(0), found?.at(-1)];
  if (!found || !first || !total || isEmpty(first)) return null;
  return isPositive(total) && sumsUp(found) ? found : null;
}

/** The cells where other rows of that length have theirs, if they add up to more than nothing. */
function likePeers(located: Located, evidence: Evidence): Values | null {
  const { columns, row } = located;
  const offset = row.closed ? evidence.offsetOf(located) : null;
  const values = offset === null ? null : sliceAt(columns, row.values, offset);
  return values?.some(isPositive) && sumsUp(values) ? values : null;
}

/** Whether a column without a heading stands among the headings. */
const hasGap = ({ header: { headings, width } }: Row): boolean =>
  width !== null && headings.some(({ offset }, i) => offset !== i);

/**
 * In a table whose rows are in step, the cells as far from their label as the headings are from the corner. Where the
 * last is empty, another may have dropped out and the row been filled up.
 */
function underHeadings({ header: { headings, width } }: Row, values: Values): Values | null {
  if (width === null || values.length !== width) return null;
  const offsets = headings.map(({ offset }) => offset);
  const around = values.filter((_, i) => !offsets.includes(i));
  if (!around.every(isEmpty)) return null;
  const found = offsets.flatMap((offset) => values[offset] ?? []);
  const last = found.at(-1);
  return last && !isEmpty(last) ? found : null;
}

function amongWords({ columns, row }: Located, values: Values, evidence: Evidence): Values | null {
  if (isBetween(row)) return null;
  if (hasTotal(columns)) return withoutGaps(columns, values);
  if (isOdd(row, evidence) || values.some(isPiece)) return null;
  if (row.glued && values.length > 1) return null;
  const apart = evidence.besideLabels ? !isBeside(row) : !isOneLine(row) && !isLineEach(row);
  return apart || evidence.overflows ? null : withoutGaps(columns, values);
}

/** What is left of a number that was cut in two, or of two that became one. */
const isPiece = ({ text }: DocumentCell): boolean => /^0\d*[1-9]/u.test(text);

/** Whether numbers stand in one line where most have a line each: they may be one, cut in two. */
const isOdd = (row: Row, { apart }: Evidence): boolean => apart && !areApart(row);

const placed = (
  line: LineMeaning,
  columns: readonly Column[],
  row: Row,
  values: Values,
): readonly Placement[] =>
  values.flatMap((cell, i) => {
    const column = columns[i];
    return column ? [place(line, column, row, cell)] : [];
  });

function place(line: LineMeaning, column: Column, { header }: Row, cell: DocumentCell): Placement {
  const heading = header.headings.find(({ columns }) => columns.some((m) => m.column === column));
  const value = readValue(cell.text, column.quantity, heading?.unit ?? null);
  return {
    name: nameOf(line, column),
    cell: { ...value, raw: cell.text.trim(), place: cell.place },
    certain: true,
  };
}

const nameOf = ({ table, line }: LineMeaning, { key }: Column): string =>
  `${table}.${line.key}.${key}`;
