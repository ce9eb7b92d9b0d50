import type { Document, DocumentCell } from "../document/document.ts";
import type { Column, TableKey } from "../form/form.ts";
import type { Extra } from "../report/report.ts";
import { type Field, type FieldRow, type FieldTable, fieldTables } from "./fields.ts";
import { type HeaderColumn, readHeader } from "./header.ts";
import { normalLabel } from "./normal-text.ts";
import { exactly, underHeader } from "./place-row.ts";
import { type Run, runsOf } from "./stream/items.ts";
import { locate } from "./stream/located.ts";
import { rowsOf, valuesAfter } from "./stream/rows.ts";
import { readValue } from "./value.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { allWordings } from "./wordings.ts";

/**
 * The rows that stand among the lines of a table and that no form has, such as Hubei's 其他主动公开文件. A label that may
 * be what is left of one of the form's is none, for its numbers would be the form's.
 */
export function readExtras(document: Document): readonly Extra[] {
  const tables = fieldTables(document).flatMap((table) =>
    keys.flatMap((key) => inTable(table, key)),
  );
  return [...tables, ...runsOf(document).flatMap(inRun)];
}

const keys = ["disclosure", "requests"] as const;
const vocabularies: Readonly<Record<(typeof keys)[number], Vocabulary>> = {
  disclosure: vocabularyOf("disclosure"),
  requests: vocabularyOf("requests"),
};

function inTable({ rows, aligned }: FieldTable, key: (typeof keys)[number]): Extra[] {
  const { lines, isHeading } = vocabularies[key];
  const extras: Extra[] = [];
  let header: FieldRow[] = [];
  let line: Field | undefined;
  for (const row of rows) {
    const heads = row.fields.some(isHeading);
    const found = heads ? undefined : row.fields.findLast(({ label }) => lines.has(label));
    if (heads) header = line ? [row] : [...header, row];
    if (heads || found) line = heads ? undefined : found;
    else if (line) {
      const extra = extraRow(row);
      const blocks = (lines.get(line.label) ?? []).map(({ block }) => block);
      const columns = blocks
        .map((block) => readHeader(header, block, aligned ? row.end : null))
        .find((found) => found !== null);
      if (extra) extras.push(extraFrom(key, extra, placed(columns, extra, aligned)));
    }
  }
  return extras;
}

interface ExtraRow {
  readonly label: Field;
  readonly values: readonly Field[];
}

/** The columns of a row's values; none where they do not stand under the header. */
function placed(
  header: readonly HeaderColumn[] | undefined,
  { values }: ExtraRow,
  aligned: boolean,
): readonly Column[] {
  const find = aligned ? underHeader : exactly;
  return header && find(header, values) ? header.map(({ column }) => column) : [];
}

/** A row of one label that no form has and of nothing but values behind it, at least one of them printed. */
function extraRow({ fields }: FieldRow): ExtraRow | null {
  const at = fields.findIndex(({ cell }) => cell.text.trim() !== "");
  const label = fields[at];
  const values = fields.slice(at + 1);
  const printed = values.filter(({ cell }) => cell.text.trim() !== "");
  if (!label || printed.length === 0 || !printed.every(({ cell }) => isValue(cell))) return null;
  return isForeign(label.cell.text) ? { label, values } : null;
}

function inRun(run: Run): Extra[] {
  const { items } = run;
  const found = items.flatMap((item, at) =>
    item.kind === "text" && items[at + 1]?.kind === "value" && isForeign(item.cell.text)
      ? [{ label: item, at }]
      : [],
  );
  if (found.length === 0) return [];
  const rows = rowsOf(run).filter(({ values }) => values.length > 0);
  return found.flatMap(({ label, at }) => {
    const above = rows.findLast((row) => row.at < at);
    const between = above ? items.slice(above.at + above.values.length + 1, at) : [];
    const located = above && between.every(({ kind }) => kind === "row") ? locate(above) : null;
    const values = valuesAfter(items, at).map((cell) => ({ cell }));
    if (!located || values.length !== located.columns.length) return [];
    return [extraFrom(located.line.table, { label, values }, located.columns)];
  });
}

function extraFrom(
  table: TableKey,
  { label, values }: { readonly label: Printed; readonly values: readonly Printed[] },
  columns: readonly Column[],
): Extra {
  const { text, place } = label.cell;
  return {
    ...{ table, label: text.trim(), place },
    values: values.map(({ cell }, i) => ({
      ...{ column: columns[i]?.key ?? null, raw: cell.text.trim(), place: cell.place },
    })),
  };
}

type Printed = Pick<Field, "cell">;

const isValue = ({ text }: DocumentCell): boolean =>
  (["count", "change", "amount"] as const).some(
    (quantity) => readValue(text, quantity, "万元").kind !== "unreadable",
  );

const shortest = 4;
const longest = 30;
/** So much of a label may stand in one of the form's, in pairs of characters, before it may be that one, damaged. */
const mostShared = 0.6;

/** Whether a text is a label, and surely of no line, heading or title of the forms. */
function isForeign(text: string): boolean {
  const label = normalLabel(text);
  if (label.length < shortest || label.length > longest || !/^\p{Script=Han}+$/u.test(label))
    return false;
  const pairs = pairsOf(label);
  const shared = (wording: string) => pairs.filter((pair) => wording.includes(pair)).length;
  return [...allWordings()].every(
    (wording) => !wording.includes(label) && shared(wording) <= mostShared * pairs.length,
  );
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
