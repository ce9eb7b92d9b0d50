import type { TableKey } from "../form/form.ts";
import type { Field, FieldTable } from "./fields.ts";
import { readHeader } from "./header.ts";
import { placeRow, refuseRow } from "./place-row.ts";
import type { Placement } from "./reading.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A printed row that begins with the label of a line. */
interface LineRow {
  readonly label: string;
  readonly values: readonly Field[];
}

/** Reads a table whose lines are printed one below the other: `disclosure` or `requests`. */
export function readLineTable(table: FieldTable, key: TableKey): readonly Placement[] {
  const vocabulary = vocabularies[key];
  const placements: Placement[] = [];
  let above: (readonly Field[])[] = [];
  let inLines = false;
  for (const fields of table.rows) {
    const row = lineRow(fields, vocabulary);
    if (row) placements.push(...readRow(row, above, table.aligned, key, vocabulary));
    else above = inLines ? [fields] : [...above, fields];
    inLines = row !== null;
  }
  return placements;
}

const vocabularies: Readonly<Record<TableKey, Vocabulary>> = {
  disclosure: vocabularyOf("disclosure"),
  requests: vocabularyOf("requests"),
  appeals: vocabularyOf("appeals"),
};

/** Places a row under the header above it; refuses it where no form has such a line under such a header. */
function readRow(
  row: LineRow,
  above: readonly (readonly Field[])[],
  aligned: boolean,
  key: TableKey,
  { lines }: Vocabulary,
): readonly Placement[] {
  const candidates = lines.get(row.label) ?? [];
  for (const { block, line } of candidates) {
    const header = readHeader(above, block.columns, aligned);
    if (header) return placeRow(`${key}.${line.key}`, header, row.values, aligned);
  }
  return candidates.flatMap(({ block, line }) =>
    refuseRow(`${key}.${line.key}`, block.columns, row.values),
  );
}

/** The row's line label and what follows it, or null if the row is a heading or something else. */
function lineRow(fields: readonly Field[], { lines, isHeading }: Vocabulary): LineRow | null {
  if (fields.some(isHeading)) return null;
  const at = fields.findLastIndex(({ label }) => label !== "" && lines.has(label));
  const label = fields[at]?.label;
  const values = fields.slice(at + 1);
  return label !== undefined && values.length > 0 ? { label, values } : null;
}
