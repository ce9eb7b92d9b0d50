import type { Cell } from "../report/report.ts";
import type { Placement } from "./reading.ts";

/** So many lines of a table printed twice with other values are another table's: last year's, or a subordinate's. */
const fewestLines = 2;
/** A row that could not be read tells something only if it holds so many numbers. */
const fewestNumbers = 3;

/** Refuses every table that the document holds twice with other numbers: which one is meant is not certain. */
export function withoutContradictions(placements: readonly Placement[]): readonly Placement[] {
  const twice = tablesPrintedTwice(placements);
  if (twice.size === 0) return placements;
  return placements.map((one) => (twice.has(tableOf(one)) ? refused(one) : one));
}

function tablesPrintedTwice(placements: readonly Placement[]): ReadonlySet<string> {
  const byName = Map.groupBy(placements, ({ name }) => name);
  const lines = [...byName].flatMap(([name, found]) =>
    isContradictory(found) ? [name.slice(0, name.lastIndexOf("."))] : [],
  );
  const byTable = Map.groupBy(new Set(lines), (line) => line.split(".")[0] ?? "");
  return new Set(
    [...byTable].flatMap(([table, all]) =>
      table === "appeals" || all.length >= fewestLines ? [table] : [],
    ),
  );
}

/** Whether a cell was certainly found, and in another row something else. */
function isContradictory(found: readonly Placement[]): boolean {
  const [first, ...others] = found.toSorted((a, b) => Number(b.certain) - Number(a.certain));
  if (!first?.certain) return false;
  return others.some(
    (other) =>
      rowOf(other) !== rowOf(first) &&
      (other.certain ? differ(first.cell, other.cell) : !mayBeSame(other, first.cell)),
  );
}

function differ(a: Cell, b: Cell): boolean {
  if (a.kind === "number" && b.kind === "number") return a.value !== b.value;
  return a.kind !== b.kind;
}

/**
 * Whether a row that could not be read may be the one that the cell stands in. Section four is a single row: whatever
 * looks like another is another's.
 */
function mayBeSame({ name, cell: row }: Placement, cell: Cell): boolean {
  if (name.startsWith("appeals.")) return false;
  const texts = "raw" in row ? row.raw.split(/\s+/u).filter(Boolean) : [];
  const numbers = texts.filter((text) => /^\d+$/u.test(text));
  return numbers.length < fewestNumbers || ("raw" in cell && texts.includes(cell.raw));
}

const tableOf = ({ name }: Placement): string => name.split(".")[0] ?? "";

function rowOf({ cell }: Placement): string {
  const { block, table, row, line } = cell.kind === "absent" ? {} : cell.place;
  return [block, table, row, line].join("/");
}

function refused({ name, cell }: Placement): Placement {
  const read: Cell =
    "raw" in cell ? { kind: "unreadable", raw: cell.raw, place: cell.place } : cell;
  return { name, cell: read, certain: false };
}
