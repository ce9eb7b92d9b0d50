import type { Document } from "@gongkai/model";
import type { Random } from "./random.ts";

type Block = Document["blocks"][number];
type Table = Extract<Block, { kind: "table" }>;
export type Row = Table["rows"][number];
type Cell = Row[number];

/** Damages a table in one place. */
type Damage = (rows: readonly Row[], random: Random) => readonly Row[];

/** What happens to tables on their way from a form into a file and out of it again. */
export const damages: Readonly<Record<string, Damage>> = {
  "a cell is lost": (rows, random) => inRow(rows, random, (row, at) => row.toSpliced(at, 1)),
  "a cell is doubled": (rows, random) =>
    inRow(rows, random, (row, at, cell) => row.toSpliced(at, 0, cell)),
  "a cell is blank": (rows, random) =>
    inRow(rows, random, (row, at, cell) => row.with(at, { ...cell, text: "" })),
  "a cell is split": (rows, random) => inRow(rows, random, (row, at, cell) => split(row, at, cell)),
  "a cell takes its neighbour in": (rows, random) =>
    inRow(rows, random, (row, at, cell) => {
      const next = row[at + 1];
      return next ? row.toSpliced(at, 2, { ...cell, text: cell.text + next.text }) : row;
    }),
  "a span is forgotten": (rows, random) =>
    inRow(rows, random, (row, at, cell) => row.with(at, { ...cell, colSpan: 1, rowSpan: 1 })),
  "two rows are swapped": (rows, random) => {
    const [a, b] = [random.below(rows.length), random.below(rows.length)];
    return rows.with(a, rows[b] ?? []).with(b, rows[a] ?? []);
  },
  "a row is lost": (rows, random) => rows.toSpliced(random.below(rows.length), 1),
  "a row is doubled": (rows, random) => {
    const at = random.below(rows.length);
    return rows.toSpliced(at, 0, rows[at] ?? []);
  },
  "a header row is lost": (rows, random) => {
    const headers = rows.flatMap((row, at) => (row.some(isNumber) ? [] : [at]));
    return rows.toSpliced(random.pick(headers), 1);
  },
  "a label is lost": (rows, random) => {
    const labels = rows.map((row) => row.findLastIndex(({ text }) => /\p{L}{2}/u.test(text)));
    const at = random.pick(labels.flatMap((label, y) => (label < 0 ? [] : [y])));
    return rows.map((row, y) => (y === at ? row.toSpliced(labels[y] ?? 0, 1) : row));
  },
  "an empty column comes in": (rows, random) => column(rows, random, () => ""),
  "a column of numbers comes in": (rows, random) =>
    column(rows, random, (row) => (row.some(isNumber) ? "987654" : "")),
  "a column with a heading of its own comes in": (rows, random) =>
    column(rows, random, (row) => (row.some(isNumber) ? "987654" : "外国人")),
  "a column is lost": (rows, random) => {
    const at = random.below(widest(rows));
    return rows.map((row) => row.toSpliced(at, 1));
  },
};

/** The document with one of its tables damaged. */
export function damaged(document: Document, damage: Damage, random: Random): Document {
  const tables = document.blocks.flatMap((block, i) => (block.kind === "table" ? [i] : []));
  const hit = random.pick(tables);
  const blocks = document.blocks.map((block, i) =>
    i === hit && block.kind === "table" ? { ...block, rows: damage(block.rows, random) } : block,
  );
  return { ...document, blocks };
}

const isNumber = ({ text }: Cell): boolean => /^\d+$/u.test(text);

function inRow(
  rows: readonly Row[],
  random: Random,
  change: (row: Row, at: number, cell: Cell) => Row,
): readonly Row[] {
  const y = random.below(rows.length);
  return rows.map((row, i) => {
    const at = random.below(row.length);
    const cell = row[at];
    return i === y && cell ? change(row, at, cell) : row;
  });
}

function split(row: Row, at: number, cell: Cell): Row {
  const middle = Math.ceil(cell.text.length / 2);
  const halves = [cell.text.slice(0, middle), cell.text.slice(middle)];
  return row.toSpliced(at, 1, ...halves.map((text) => ({ ...cell, text, colSpan: 1 })));
}

const widest = (rows: readonly Row[]): number => Math.max(...rows.map((row) => row.length));

function column(
  rows: readonly Row[],
  random: Random,
  textIn: (row: Row) => string,
): readonly Row[] {
  const at = random.below(widest(rows) + 1);
  return rows.map((row) => {
    const cell = { text: textIn(row), place: {}, colSpan: 1, rowSpan: 1 };
    return row.toSpliced(Math.min(at, row.length), 0, cell);
  });
}
