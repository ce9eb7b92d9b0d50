import type { DocumentCell } from "../../document/document.ts";
import type { FormId } from "../../form/form.ts";
import { cellsOf } from "../../form/forms.ts";
import { identitiesOf } from "../../form/identities.ts";
import { applicants } from "../../form/requests.ts";
import { sumOf } from "../../report/line-total.ts";
import type { Cells } from "../../report/report.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import type { Item, Run } from "./items.ts";
import type { Row } from "./rows.ts";
import { sumsUp } from "./values.ts";

interface PlacedRow {
  readonly row: Row;
  readonly placements: readonly Placement[];
}

/** A row of section three in reading order: a line's key, or numbers whose label was lost. */
type Step = { readonly at: number } & (
  | { readonly line: string }
  | { readonly values: readonly DocumentCell[] }
);

/**
 * Places rows of numbers that lost their labels. Only one possibility may be left: between two labelled lines stand
 * exactly as many of them as the form has lines there, each adds up, and with them every outcome column does.
 */
export function placeOrphans(run: Run, placed: readonly PlacedRow[]): readonly Placement[] {
  const orphans = run.separated ? orphansOf(run.items) : [];
  if (orphans.length === 0) return [];
  const lines = placed.flatMap(({ row, placements }) => labelled(row, placements));
  const steps = [...lines, ...orphans].toSorted((a, b) => a.at - b.at);
  const known = placed.flatMap(({ placements }) => placements).filter(({ certain }) => certain);
  const possible = (["2021", "2019"] as const).flatMap((form) => {
    const found = fill(steps, form);
    return found && addsUp([...known, ...found], form) ? [found] : [];
  });
  return possible.length === 1 ? (possible[0] ?? []) : [];
}

function labelled({ lines, at }: Row, placements: readonly Placement[]): Step[] {
  const line = lines.find(({ table }) => table === "requests")?.line;
  return line && placements.some(({ certain }) => certain) ? [{ at, line: line.key }] : [];
}

/** Printed rows that hold nothing but one number for each applicant and their sum. */
function orphansOf(items: readonly Item[]): Step[] {
  const steps: Step[] = [];
  let row: Item[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== "row" && item.kind !== "end") {
      row.push(item);
      continue;
    }
    const values = row.flatMap((i) => (i.kind === "value" ? [i.cell] : []));
    const isOrphan = values.length === row.length && values.length === applicants.length;
    if (isOrphan && values.every(isNumber) && sumsUp(values)) steps.push({ at, values });
    row = [];
  }
  return steps;
}

const isNumber = ({ text }: DocumentCell): boolean => readValue(text, "count").kind === "number";

/** The orphans as the lines that are missing where they stand; null where their number does not fit. */
function fill(steps: readonly Step[], form: FormId): Placement[] | null {
  const order = [
    ...new Set(
      cellsOf(form).flatMap(({ table, line }) => (table.key === "requests" ? [line.key] : [])),
    ),
  ];
  const found: Placement[] = [];
  let next = 0;
  let waiting: (readonly DocumentCell[])[] = [];
  for (const step of steps) {
    if ("values" in step) {
      waiting.push(step.values);
      continue;
    }
    const at = order.indexOf(step.line);
    const missing = order.slice(next, at);
    if (at < next || missing.length !== waiting.length) return null;
    found.push(...missing.flatMap((line, i) => placeLine(line, waiting[i] ?? [])));
    next = at + 1;
    waiting = [];
  }
  return waiting.length === 0 ? found : null;
}

const placeLine = (line: string, values: readonly DocumentCell[]): Placement[] =>
  values.flatMap((cell, i) => {
    const column = applicants[i];
    if (!column) return [];
    const value = readValue(cell.text, "count");
    const name = `requests.${line}.${column.key}`;
    return [{ name, cell: { ...value, raw: cell.text.trim(), place: cell.place }, certain: true }];
  });

function addsUp(placements: readonly Placement[], form: FormId): boolean {
  const cells: Cells = Object.fromEntries(placements.map(({ name, cell }) => [name, cell]));
  return identitiesOf(form)
    .filter(({ rule }) => rule === "requests.outcome_sum")
    .every(({ stated, derived }) => {
      const [left, right] = [stated, derived].map((names) => sumOf(names.map((n) => cells[n])));
      return left?.kind === "number" && right?.kind === "number" && left.value === right.value;
    });
}
