import {
  type CellName,
  cellsOf,
  type FormId,
  type FormTable,
  forms,
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
  return new Map(
    cellsOf(form).map(({ name }) => [name, exact(total(parts.map((part) => at(part, name))))]),
  );
}

export function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** A sum of amounts freed of binary remainders; amounts are whole yuan, so four decimals of 万元. */
export function exact(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function tableOf(form: FormId, key: TableKey): FormTable {
  const table = forms[form].tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`form ${form} has no table ${key}`);
  return table;
}
