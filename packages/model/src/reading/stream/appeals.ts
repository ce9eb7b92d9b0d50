import type { DocumentCell } from "../../document/document.ts";
import { appealsTable } from "../../form/appeals.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import type { Item, Run } from "./items.ts";
import { valuesAfter } from "./rows.ts";
import { sumsUp } from "./values.ts";

const [block = { columns: [], lines: [] }] = appealsTable.blocks;
const places = block.lines.flatMap((line) => block.columns.map((column) => ({ line, column })));

/** Reads section four from a run: its headings in the form's order, then fifteen values and nothing else. */
export function readAppealsRun(run: Run): readonly Placement[] {
  const values = belowHeader(run) ?? alone(run);
  return values ? places.map((_, i) => place(i, values[i])) : [];
}

type Values = readonly DocumentCell[];

function belowHeader({ items, separated }: Run): Values | null {
  const start = items.findIndex((item) => lineOf(item) === block.lines[0]);
  const first = items.findIndex((item, i) => i > start && item.kind === "value");
  if (start < 0 || first < 0 || !isHeader(items.slice(start, first))) return null;
  const values = trim(valuesAfter(items, first - 1));
  return values.length === places.length && (separated || addsUp(values)) ? values : null;
}

/** Where the headings were lost: the only row of fifteen numbers in section four, each five of which add up. */
function alone({ items, separated }: Run): Values | null {
  const start = items.findIndex((item) => item.kind === "end" && item.section === "appeals");
  const rest = items.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "end");
  const section = end < 0 ? rest : rest.slice(0, end);
  if (!separated || start < 0 || section.some((item) => lineOf(item))) return null;
  const rows = section.flatMap((item, i) =>
    item.kind === "value" && section[i - 1]?.kind !== "value"
      ? [trim(valuesAfter(section, i - 1))]
      : [],
  );
  const [row] = rows.filter((values) => values.length > 1);
  return rows.length === 1 && row?.length === places.length && addsUp(row) ? row : null;
}

const addsUp = (values: Values): boolean =>
  block.lines.every((_, i) => {
    const group = values.slice(i * block.columns.length, (i + 1) * block.columns.length);
    return group.every(({ text }) => text.trim() !== "") && sumsUp(group);
  });

/** The lines in order, and the results thrice in order, whatever is printed between them but numbers. */
function isHeader(items: readonly Item[]): boolean {
  const lines = items.flatMap((item) => lineOf(item) ?? []);
  const columns = items.flatMap((item) => columnOf(item) ?? []);
  return (
    lines.length === block.lines.length &&
    lines.every((line, i) => line === block.lines[i]) &&
    columns.length === places.length &&
    columns.every((column, i) => column === places[i]?.column)
  );
}

const lineOf = (item: Item | undefined) =>
  item?.kind === "label"
    ? item.meaning.lines.find(({ table }) => table === "appeals")?.line
    : undefined;

const columnOf = (item: Item) =>
  item.kind === "label"
    ? item.meaning.columns.find(({ table }) => table === "appeals")?.column
    : undefined;

/** Without the empty cells that pad the row on its right, if more than the form's cells are there. */
function trim(values: readonly DocumentCell[]): readonly DocumentCell[] {
  const padding = values.slice(places.length).every(({ text }) => text.trim() === "");
  return padding && values.at(places.length - 1)?.text.trim()
    ? values.slice(0, places.length)
    : values;
}

function place(i: number, cell: DocumentCell | undefined): Placement {
  const { line, column } = places[i] ?? {};
  const { text = "", place = {} } = cell ?? {};
  const value = readValue(text, "count");
  const name = `appeals.${line?.key}.${column?.key}`;
  return { name, cell: { ...value, raw: text.trim(), place }, certain: true };
}
