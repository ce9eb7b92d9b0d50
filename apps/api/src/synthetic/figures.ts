import {
  type Block,
  type CellName,
  cellName,
  cellsOf,
  type FormId,
  type FormTable,
  forms,
  type Line,
  type TableKey,
} from "@gongkai/model";

/** The true figures of a report, one for every cell of its form; amounts in 万元. */
export type Figures = ReadonlyMap<CellName, number>;

export type Figure = readonly [CellName, number];

/** The figure of a cell that the form has. */
export function at(figures: Figures, name: CellName): number {
  const value = figures.get(name);
  if (value === undefined) throw new Error(`no figure for ${name}`);
  return value;
}

/** What several reports on one form add up to, cell by cell. */
export function sum(form: FormId, parts: readonly Figures[]): Figures {
  const sumOf = (name: CellName): number =>
    exact(parts.reduce((sofar, part) => sofar + at(part, name), 0));
  return new Map(cellsOf(form).map(({ name }) => [name, sumOf(name)]));
}

export function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** A sum of amounts freed of binary remainders; amounts are whole yuan, so four decimals of 万元. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 10_000) / 10_000;
}

export function tableOf(form: FormId, key: TableKey): FormTable {
  const table = forms[form].tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`form ${form} has no table ${key}`);
  return table;
}

/** A line of a block with the names of its cells, one for each of the block's columns. */
export interface NamedLine {
  readonly block: Block;
  readonly line: Line;
  readonly names: readonly CellName[];
}

/** Every line of a table, in printed order. */
export function linesOf(form: FormId, key: TableKey): readonly NamedLine[] {
  return lines[form][key];
}

const named = (form: FormId, key: TableKey): readonly NamedLine[] => {
  const table = tableOf(form, key);
  return table.blocks.flatMap((block) =>
    block.lines.map((line) => ({
      block,
      line,
      names: block.columns.map((column) => interned(cellName(table, line, column))),
    })),
  );
};

/** The form's own text of a name: a text made anew has to be hashed again wherever it is looked up. */
const interned = (name: CellName): CellName => own.get(name) ?? name;
const own = new Map(
  [...cellsOf("2019"), ...cellsOf("2021")].map((cell) => [cell.name, cell.name] as const),
);

const inForm = (form: FormId) => ({
  disclosure: named(form, "disclosure"),
  requests: named(form, "requests"),
  appeals: named(form, "appeals"),
});

const lines: Readonly<Record<FormId, Readonly<Record<TableKey, readonly NamedLine[]>>>> = {
  "2019": inForm("2019"),
  "2021": inForm("2021"),
};
