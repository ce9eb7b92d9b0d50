import type { Located } from "./located.ts";
import { areApart, isBeside } from "./printed-lines.ts";
import type { Row } from "./rows.ts";
import type { LineMeaning } from "./symbols.ts";
import { exactly, fullRun, fullSum, hasTotal, isPositive, sumsUp } from "./values.ts";

/** What the rows of one table tell together of how its cells reached us. */
export interface Evidence {
  /** A line is printed more than once, with other values: two reports in one text. */
  readonly contradictory: boolean;
  /** In running text, most rows have their numbers in the line of their label. */
  readonly besideLabels: boolean;
  /** Most rows have every number in a line of its own. */
  readonly apart: boolean;
  /** So many rows have more values than columns that others may have lost some of theirs. */
  readonly overflows: boolean;
  /** Rows have as many cells behind their label as their headings have behind the corner. */
  readonly inStep: boolean;
  /** Rows that have as many cells as columns mostly add up: their last column is the total. */
  readonly addsUp: boolean;
  /** Where the values of a row with as many cells and as deep a label begin; null where that is not told. */
  readonly offsetOf: (located: Located) => number | null;
  /** Whether the numbers of a full row stand as far from its label as in most rows with as deep a label. */
  readonly isUsual: (located: Located) => boolean;
}

/** How many rows must be alike, at least. */
const fewest = 3;

export function evidenceOf(rows: readonly Located[], all: readonly Row[]): Evidence {
  const filled = rows.filter(({ row }) => row.values.length > 0);
  const exact = rows.filter(({ row, columns }) => exactly(columns, row.values));
  const even = isEven(rows);
  const several = all.filter(({ values }) => values.length > 1);
  return {
    contradictory: isContradictory(rows, all),
    besideLabels: filled.filter(({ row }) => isBeside(row)).length * 2 > filled.length,
    apart: several.filter(areApart).length * 2 > several.length,
    overflows: rows.filter(overflows).length * 3 > filled.length,
    inStep: allButOne(
      rows,
      rows.filter(({ row }) => row.values.length === row.header.width),
    ),
    addsUp: exact.filter(({ row }) => sumsUp(row.values)).length * 2 > exact.length,
    isUsual: (located) => isUsual(rows.filter(alike(located)), located),
    offsetOf: (located) => (even ? offsetAmong(rows.filter(alike(located)), located) : null),
  };
}

const overflows = ({ row, columns }: Located): boolean => row.values.length > columns.length;

const allButOne = (all: readonly unknown[], same: readonly unknown[]): boolean =>
  same.length >= fewest && same.length >= all.length - 1;

/** Whether rows whose labels are as deep have as many cells, but for one or a tenth of all. */
function isEven(rows: readonly Located[]): boolean {
  const byDepth = [...Map.groupBy(rows, depthOf).values()];
  const alike = byDepth.map((peers) => {
    const lengths = Map.groupBy(peers, ({ row }) => row.values.length);
    return Math.max(...[...lengths.values()].map((same) => same.length));
  });
  const same = alike.reduce((sum, n) => sum + n, 0);
  return rows.length > fewest && same >= rows.length - Math.max(1, rows.length / 10);
}

/** Rows that are certainly no line's count too if they have as many cells. */
function isContradictory(rows: readonly Located[], all: readonly Row[]): boolean {
  const printed = rows.flatMap(({ row, line, columns }) =>
    row.values.length === 0
      ? []
      : [
          row,
          ...all.filter((other) => isLine(other, line) && other.values.length >= columns.length),
        ].map((one) => ({ key: line.line.key, text: textOf(one) })),
  );
  const byLine = Map.groupBy(printed, ({ key }) => key);
  return [...byLine.values()].some((same) => new Set(same.map(({ text }) => text)).size > 1);
}

const isLine = ({ lines }: Row, { table, line }: LineMeaning): boolean =>
  lines.some((one) => one.table === table && one.line.key === line.key);

const textOf = ({ values }: Row): string => values.map(({ text }) => text.trim()).join("|");

const depthOf = ({ line }: Located): number => line.line.groups?.length ?? 0;
const alike = (a: Located) => (b: Located) => depthOf(a) === depthOf(b);

/**
 * A table has room for more cells than columns if labels or the table itself are padded. Rows of equal length are
 * padded alike if one of them is full; where nothing is padded, one suffices that has both ends and adds up.
 */
function offsetAmong(peers: readonly Located[], { row, columns }: Located): number | null {
  const { length } = row.values;
  const same = peers.filter((peer) => peer.row.values.length === length);
  if (!hasTotal(columns) || same.length < fewest - 1) return null;
  const offsets = new Set(same.flatMap((peer) => anchor(peer) ?? []));
  const [only] = offsets;
  return offsets.size === 1 ? (only ?? null) : null;
}

function anchor({ row: { values }, columns }: Located): number | null {
  const sums = values.some(isPositive) && sumsUp(values);
  if (exactly(columns, values)) return sums ? 0 : null;
  return fullSum(columns, values) ? fullRun(columns, values) : null;
}

function isUsual(peers: readonly Located[], { row, columns }: Located): boolean {
  const own = fullRun(columns, row.values);
  const offsets = peers.flatMap((peer) => fullRun(peer.columns, peer.row.values) ?? []);
  return offsets.filter((offset) => offset === own).length * 2 >= offsets.length;
}

/** Whether all rows before have their numbers directly behind their label, none left out. */
export function beginAtOnce(rows: readonly Located[], before: Located): boolean {
  const earlier = rows.filter(({ row }) => row.at < before.row.at);
  return earlier.length > 0 && earlier.every(isFullAtOnce);
}

const isFullAtOnce = ({ row, columns }: Located): boolean => fullRun(columns, row.values) === 0;
