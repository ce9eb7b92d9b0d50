import {
  cellsOf,
  everyRule,
  type FormCell,
  type FormId,
  findCell,
  findSum,
  kinds,
  type Label,
} from "@gongkai/model";
import type { ExportColumn } from "./columns-of.ts";
import { meanings } from "./meanings.ts";
import { cellMeasures } from "./tables.ts";

/** What a column means, or, with `value`, what that value means where it stands in the column. */
export interface CodebookRow {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  readonly type: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly meaning_zh: string;
  readonly meaning_en: string;
  readonly unit: string;
  /** The forms that have it, parted by `|`; empty for what is of no form. */
  readonly forms: string;
}

type Said = Omit<CodebookRow, "table" | "column" | "value" | "type">;

/** The codebook of tables with their columns; a column that nobody describes is an error. */
export function codebook(
  tables: readonly { readonly key: string; readonly columns: readonly ExportColumn[] }[],
): CodebookRow[] {
  const columns = tables.flatMap(({ key, columns }) =>
    columns.map(({ name, type }) => ({
      ...{ table: key, column: name, value: "", type },
      ...describe(key, name),
    })),
  );
  return [...columns, ...values];
}

function describe(table: string, column: string): Said {
  const known = meanings[table]?.[column];
  if (known) return { ...said(known, known), unit: "", forms: "" };
  const isReport = table === "reports" || table === "replaced_reports";
  const cell = isReport ? findCell(column) : undefined;
  if (cell) return describeCell(cell);
  const sum = isReport ? findSum(column) : undefined;
  if (sum) return describeSum(sum.name, sum.terms);
  throw new Error(`nobody says what ${table}.${column} means`);
}

const said = (name: Label, meaning: Label) => ({
  ...{ name_zh: name.zh, name_en: name.en },
  ...{ meaning_zh: meaning.zh, meaning_en: meaning.en },
});

const parts = {
  disclosure: { zh: "第二部分", en: "Section two" },
  requests: { zh: "第三部分", en: "Section three" },
  appeals: { zh: "第四部分", en: "Section four" },
};

function describeCell({ name, table, block, line, column }: FormCell): Said {
  const headings = [block.title, ...(line.groups ?? []).map(({ label }) => label)].flatMap(
    (label) => label ?? [],
  );
  const path = (language: "zh" | "en") =>
    [parts[table.key], ...headings, line.label, column.label]
      .map((label) => label[language])
      .join(" › ");
  const label = {
    zh: `${line.label.zh}：${column.label.zh}`,
    en: `${line.label.en}: ${column.label.en}`,
  };
  const unit = column.quantity === "amount" ? "万元 CNY 10,000" : "";
  return { ...said(label, { zh: path("zh"), en: path("en") }), unit, forms: formsWith([name]) };
}

/** A sum of cells or lines that measures are made of; where a line's total is blank, its parts are added up. */
function describeSum(name: string, terms: readonly string[]): Said {
  const sum = terms.join(" + ");
  const meaning = {
    zh: `${sum}；整行以“总计”计，空白时取各部分之和`,
    en: `${sum}; a line counts with its total, where that is blank with the sum of its parts`,
  };
  return { ...said({ zh: name, en: name }, meaning), unit: "", forms: "" };
}

const formIds: readonly FormId[] = ["2019", "2021"];
const formsWith = (names: readonly string[]): string =>
  formIds.filter((id) => cellsOf(id).some(({ name }) => names.includes(name))).join("|");

const value = (table: string, column: string, key: string, rest: Said): CodebookRow => ({
  ...{ table, column, value: key, type: "VARCHAR" },
  ...rest,
});

const values: readonly CodebookRow[] = [
  ...cellMeasures.map(({ key, label, definition, unit, forms }) =>
    value("measures", "measure", key, { ...said(label, definition), unit, forms: forms.join("|") }),
  ),
  ...everyRule.map(({ id, label, explanation }) =>
    value("findings", "rule", id, { ...said(label, explanation), unit: "", forms: "" }),
  ),
  ...kinds.map(({ key, label }) =>
    value("agencies", "kind", key, { ...said(label, label), unit: "", forms: "" }),
  ),
];
