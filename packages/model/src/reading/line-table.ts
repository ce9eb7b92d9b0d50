import type { Block, Line, TableKey } from "../form/form.ts";
import { cutHeader } from "./cut-header.ts";
import type { Field, FieldRow, FieldTable } from "./fields.ts";
import type { HeaderColumn } from "./header.ts";
import { canBe } from "./numbering.ts";
import { asFarRight, exactly, placeRow, refuseRow, underHeader } from "./place-row.ts";
import type { Placement } from "./reading.ts";
import { RowsAbove } from "./rows-above.ts";
import { hasTotal, sumsUp } from "./stream/values.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A printed row that begins with the label of a line. */
interface LineRow {
  readonly label: string;
  /** The label as printed. */
  readonly text: string;
  readonly values: readonly Field[];
  readonly end: number;
}

/** A line's row with what it can mean: the line under its header, or every line that has its label. */
interface Located extends LineRow {
  readonly candidates: readonly { readonly block: Block; readonly line: Line }[];
  readonly header: readonly HeaderColumn[] | null;
  /** Where the widest row of the header ends. */
  readonly headerEnd: number;
  readonly above: RowsAbove;
}

/** Reads a table whose lines are printed one below the other: `disclosure` or `requests`. */
export function readLineTable(table: FieldTable, key: TableKey): readonly Placement[] {
  const located = locate(table, vocabularies[key]);
  const rows = table.aligned ? withCutHeader(located) : located;
  return rows.flatMap((row) => {
    const [found] = row.candidates;
    if (!found || !row.header)
      return row.candidates.flatMap(({ block, line }) =>
        refuseRow(`${key}.${line.key}`, block.columns, row.values),
      );
    const find = table.aligned ? underHeader : isWhole(row, rows) ? asFarRight : exactly;
    const name = `${key}.${found.line.key}`;
    if (!table.aligned && isOdd(row, rows)) return refuseRow(name, found.block.columns, row.values);
    return placeRow(name, row.header, row.values, find);
  });
}

const vocabularies: Readonly<Record<TableKey, Vocabulary>> = {
  disclosure: vocabularyOf("disclosure"),
  requests: vocabularyOf("requests"),
  appeals: vocabularyOf("appeals"),
};

/** The rows of lines, each under the header that stands above it. */
function locate({ rows, aligned }: FieldTable, vocabulary: Vocabulary): readonly Located[] {
  const located: Located[] = [];
  let above = new RowsAbove(aligned);
  let inLines = false;
  for (const printed of rows) {
    const row = lineRow(printed, vocabulary);
    if (row) {
      const line = located.at(-1)?.candidates[0]?.line ?? null;
      const lines = (vocabulary.lines.get(row.label) ?? []).filter((one) =>
        canBe(one.line, row.text, line),
      );
      located.push({ ...row, ...meaning(row, lines, above) });
    }
    if (!row) above = (inLines ? new RowsAbove(aligned) : above).with(printed);
    inLines = row !== null;
  }
  return located;
}

function meaning(
  { end }: LineRow,
  candidates: Located["candidates"],
  above: RowsAbove,
): Pick<Located, "candidates" | "header" | "headerEnd" | "above"> {
  const headerEnd = above.end;
  for (const candidate of candidates) {
    const header = above.headerOf(candidate.block, end);
    if (header) return { candidates: [candidate], header, headerEnd, above };
  }
  return { candidates, header: null, headerEnd, above };
}

/** Rows under headings of which some are lost, where the others and the sums tell which. */
function withCutHeader(rows: readonly Located[]): readonly Located[] {
  const [first] = rows.filter(({ header }) => header === null);
  const [candidate] = first?.candidates ?? [];
  if (!first || !candidate || rows.some(({ header }) => header !== null)) return rows;
  const values = rows.map((row) => row.values);
  const header = cutHeader(first.above.rows, candidate.block, values);
  return header ? rows.map((row) => ({ ...row, header })) : rows;
}

/**
 * Whether a row of plain text has all its fields, so that empty ones may be skipped: as many as most rows whose label
 * stands as far right and no fewer than the header, in a table without a column to spare.
 */
function isWhole(row: Located, rows: readonly Located[]): boolean {
  const peers = rows.filter(({ values }) => values[0]?.from === row.values[0]?.from);
  const same = peers.filter(({ end }) => end === row.end).length;
  const tight = rows.some(({ header, values }) => header?.length === values.length);
  return tight && row.end >= row.headerEnd && same > 1 && same * 2 > peers.length;
}

/**
 * Whether a row of plain text has as many values as columns where most rows have not, and its total is not their sum:
 * then one may have come in and another dropped out.
 */
function isOdd({ header, values }: Located, rows: readonly Located[]): boolean {
  const columns = header?.map(({ column }) => column) ?? [];
  if (!hasTotal(columns) || values.length !== columns.length) return false;
  if (sumsUp(values.map(({ cell }) => cell))) return false;
  const full = rows.filter((row) => row.values.length === columns.length).length;
  return full * 2 <= rows.length;
}

/** The row's line label and what follows it, or null if the row is a heading or something else. */
function lineRow({ fields, end }: FieldRow, { lines, isHeading }: Vocabulary): LineRow | null {
  if (fields.some(isHeading)) return null;
  const at = fields.findLastIndex(({ label }) => label !== "" && lines.has(label));
  const field = fields[at];
  const values = fields.slice(at + 1);
  return field && values.length > 0
    ? { label: field.label, text: field.cell.text, values, end }
    : null;
}
