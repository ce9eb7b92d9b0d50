import type { Document, Table } from "../document/document.ts";
import type { Block, Line, TableKey } from "../form/form.ts";
import { forms } from "../form/forms.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { headerColumn, readHeader } from "./header.ts";
import { normalLabel } from "./normal-text.ts";
import { placeRow, refuseRow } from "./place-row.ts";
import type { Placement } from "./reading.ts";

/** Reads the tables whose lines are printed one below the other, `disclosure` and `requests`. */
export function readLineTables(document: Document, key: TableKey): readonly Placement[] {
  const blocks = blocksOf(key);
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? readTable(block, key, blocks) : [],
  );
}

/** A printed row that begins with the label of a line. */
interface LineRow {
  readonly label: string;
  readonly values: readonly Field[];
}

function readTable(table: Table, key: TableKey, blocks: readonly Block[]): Placement[] {
  const placements: Placement[] = [];
  let above: (readonly Field[])[] = [];
  let inLines = false;
  for (const fields of fieldsOf(table)) {
    const row = lineRow(fields, blocks);
    if (!row) {
      above = inLines ? [fields] : [...above, fields];
      inLines = false;
      continue;
    }
    inLines = true;
    placements.push(...readRow(row, above, table, key, blocks));
  }
  return placements;
}

function readRow(
  row: LineRow,
  above: readonly (readonly Field[])[],
  table: Table,
  key: TableKey,
  blocks: readonly Block[],
): readonly Placement[] {
  const candidates = blocks.flatMap((block) =>
    block.lines
      .filter((line) => labelsOf(line).includes(row.label))
      .map((line) => ({ block, line })),
  );
  for (const { block, line } of candidates) {
    const header = readHeader(above, block.columns, table.aligned);
    if (header) return placeRow(`${key}.${line.key}`, header, row.values, table.aligned);
  }
  return candidates.flatMap(({ block, line }) =>
    refuseRow(`${key}.${line.key}`, block.columns, row.values),
  );
}

/** The row's line label and what follows it, or null if the row is a heading or something else. */
function lineRow(fields: readonly Field[], blocks: readonly Block[]): LineRow | null {
  const isLine = (label: string) =>
    blocks.some(({ lines }) => lines.some((line) => labelsOf(line).includes(label)));
  const isHeading = (field: Field) => !isLine(field.label) && blocks.some((b) => heads(b, field));
  if (fields.some(isHeading)) return null;
  const at = fields.findLastIndex(({ label }) => label !== "" && isLine(label));
  const label = fields[at]?.label;
  const values = fields.slice(at + 1);
  return label !== undefined && values.length > 0 ? { label, values } : null;
}

function heads(block: Block, field: Field): boolean {
  const others = [block.corner, block.heading].flatMap((l) => (l ? [normalLabel(l.zh)] : []));
  return others.includes(field.label) || headerColumn(field, block.columns).length > 0;
}

const blocksOf = (key: TableKey): readonly Block[] =>
  [forms["2021"], forms["2019"]].flatMap(({ tables }) =>
    tables.filter((table) => table.key === key).flatMap(({ blocks }) => blocks),
  );

const cache = new WeakMap<Line, readonly string[]>();

function labelsOf(line: Line): readonly string[] {
  const cached = cache.get(line);
  if (cached) return cached;
  const labels = [line.label.zh, ...(line.label.also ?? [])].map(normalLabel);
  cache.set(line, labels);
  return labels;
}
