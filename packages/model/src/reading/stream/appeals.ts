import type { DocumentCell } from "../../document/document.ts";
import { appealsBlock as block, appealsPlaces as places, waysAddUp } from "../appeals-places.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import type { Item, Run } from "./items.ts";
import { valuesAfter } from "./rows.ts";
import { strayRows } from "./stray-rows.ts";
import { isEmpty, type Values } from "./values.ts";

/** Reads every table of section four in a run: its headings in the form's order, then fifteen values and nothing else. */
export function readAppealsRun(run: Run): readonly Placement[] {
  const tables = tablesIn(run.items);
  const read = tables.flatMap((items) => {
    const values = belowHeader(items, run);
    return values ? places.map((_, i) => place(i, values[i])) : refuse(valuesBelow(items));
  });
  const values = read.some(({ certain }) => certain) ? null : alone(run);
  const found = values ? places.map((_, i) => place(i, values[i])) : read;
  const known = new Set(found.flatMap(({ cell }) => ("place" in cell ? [cell.place] : [])));
  const strays = strayRows(run.items).filter((row) => !row.some((cell) => known.has(cell.place)));
  return [...found, ...strays.flatMap(refuse)];
}

/** Each begins with the name of the first way to appeal and ends before the next, or with its section. */
function tablesIn(items: readonly Item[]): readonly (readonly Item[])[] {
  const starts = items.flatMap((item, i) => (lineOf(item) === block.lines[0] ? [i] : []));
  return starts.map((start, i) => {
    const table = items.slice(start, starts[i + 1]);
    const end = table.findIndex(({ kind }) => kind === "end");
    return end < 0 ? table : table.slice(0, end + 1);
  });
}

function belowHeader(table: readonly Item[], { items, separated }: Run): Values | null {
  const last = table.findLastIndex((item) => columnOf(item));
  const header = table.slice(0, last + 1);
  const rest = table.slice(last + 1);
  if (!isHeader(header) || isLabelled(rest)) return null;
  const rows = rowsIn(rest);
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const hasRows = separated && items.some(({ kind }) => kind === "row");
  return hasRows && isFirm(row) && (isWhole(header, row) || waysAddUp(row)) ? row : summing(row);
}

/** What stands below a header that is certain. */
function valuesBelow(table: readonly Item[]): Values {
  const last = table.findLastIndex((item) => columnOf(item));
  const rest = isHeader(table.slice(0, last + 1)) ? table.slice(last + 1) : [];
  return rest.flatMap((item) => (item.kind === "value" ? [item.cell] : []));
}

/** The form has no label before the values: one that stands there, such as 上年, says that they are others. */
const isLabelled = (items: readonly Item[]): boolean =>
  items.find(({ kind }) => kind !== "row")?.kind === "text";

function refuse(row: Values): readonly Placement[] {
  if (row.length === 0) return [];
  const raw = row.map(({ text }) => text.trim()).join(" ");
  return places.map((_, i) => {
    const { name } = place(i, row[0]);
    return { name, cell: { kind: "unreadable", raw, place: row[0]?.place ?? {} }, certain: false };
  });
}

/** The rows of values, without single empty cells and what may be cut off at the end of an excerpt. */
function rowsIn(items: readonly Item[]): Values[] {
  const starts = items.flatMap((item, i) =>
    item.kind === "value" && items[i - 1]?.kind !== "value" ? [i] : [],
  );
  return starts
    .map((start) => ({ start, values: valuesAfter(items, start - 1) }))
    .map(({ start, values }) =>
      start + values.length < items.length ? values : values.slice(0, -1),
    )
    .filter((values) => values.length >= places.length || !values.every(isEmpty));
}

/** Whether no heading can have been lost above a value: all rows have fifteen cells, or no cell is empty at all. */
function isWhole(header: readonly Item[], row: Values): boolean {
  const rows = header
    .map(({ kind }) => (kind === "row" ? "/" : "."))
    .join("")
    .split("/");
  const below = rows.slice(1);
  const isFull = below.length > 0 && below.every(({ length }) => length === places.length);
  return isFull || !(row.some(isEmpty) || header.some(({ kind }) => kind === "value"));
}

/** All fifteen of a printed row, with something at both ends, so that none can have come in or dropped out. */
const isFirm = (values: Values): boolean =>
  values.length === places.length &&
  [values.at(0), values.at(-1)].every((end) => end !== undefined && !isEmpty(end));

/** Fifteen numbers and nothing else, which add up. */
function summing(values: Values): Values | null {
  const from = values.findIndex((cell) => !isEmpty(cell));
  const run = values.slice(Math.max(from, 0), from + places.length);
  const printed = values.filter((cell) => !isEmpty(cell)).length;
  const isRun = printed === places.length && run.length === printed && from < printed;
  return isRun && waysAddUp(run) ? run : null;
}

/**
 * Where the headings were lost: the only row of fifteen numbers in section four, each five of which add up. In running
 * text also where they are in pieces, if those told are in order and the numbers have a line of their own.
 */
function alone({ items, separated }: Run): Values | null {
  const start = items.findIndex((item) => item.kind === "end" && item.section === "appeals");
  const rest = items.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === "end");
  const section = end < 0 ? rest : rest.slice(0, end + 1);
  const rows = rowsIn(section).filter((values) => values.length > 1);
  const [row] = rows;
  if (start < 0 || !row || rows.length > 1) return null;
  const isSure = separated
    ? !section.some((item) => lineOf(item))
    : areInOrder(section) && isLineOfItsOwn(row, section);
  return isSure ? summing(row) : null;
}

function isLineOfItsOwn(row: Values, items: readonly Item[]): boolean {
  const line = row[0]?.place.block;
  const inLine = items.filter((item) => "cell" in item && item.cell.place.block === line);
  return inLine.length === row.length && row.every(({ place }) => place.block === line);
}

/** Whether the headings that are left are some of the form's, from left to right. */
function areInOrder(items: readonly Item[]): boolean {
  const lines = items.flatMap((item) => lineOf(item) ?? []);
  const columns = items.flatMap((item) => columnOf(item) ?? []);
  return (
    areAmong(lines, block.lines) &&
    areAmong(
      columns,
      places.map(({ column }) => column),
    )
  );
}

/** Whether the items are some of all, in their order. */
function areAmong<T>(some: readonly T[], all: readonly T[]): boolean {
  let at = 0;
  for (const one of some) {
    at = all.indexOf(one, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The lines in order, and the results thrice in order, and nothing that no form has. */
function isHeader(items: readonly Item[]): boolean {
  const strange = items.some(
    (item) => item.kind === "text" || (item.kind === "value" && !isEmpty(item.cell)),
  );
  const lines = items.flatMap((item) => lineOf(item) ?? []);
  const columns = items.flatMap((item) => columnOf(item) ?? []);
  return (
    !strange &&
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

function place(i: number, cell: DocumentCell | undefined): Placement {
  const { line, column } = places[i] ?? {};
  const { text = "", place = {} } = cell ?? {};
  const value = readValue(text, "count");
  const name = `appeals.${line?.key}.${column?.key}`;
  return { name, cell: { ...value, raw: text.trim(), place }, certain: true };
}
