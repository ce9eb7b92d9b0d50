import type { DocumentCell } from "../../document/document.ts";
import type { FormId } from "../../form/form.ts";
import { cellsOf } from "../../form/forms.ts";
import { identitiesOf } from "../../form/identities.ts";
import { applicants } from "../../form/requests.ts";
import type { Cells } from "../../report/report.ts";
import type { Placement } from "../reading.ts";
import { readValue } from "../value.ts";
import { wordings } from "../wordings.ts";
import type { Run } from "./items.ts";
import { locate } from "./located.ts";
import { printedRows } from "./printed-rows.ts";
import { holdsIn } from "./proof.ts";
import type { Row } from "./rows.ts";
import { sumsUp } from "./values.ts";

interface PlacedRow {
  readonly row: Row;
  readonly placements: readonly Placement[];
}

/** Numbers whose label was lost, or all of it but a piece, and where they stand in the run. */
interface Orphan {
  readonly at: number;
  readonly piece: string;
  readonly values: readonly DocumentCell[];
}

/** A line whose label stands before its numbers, and where. */
interface Labelled {
  readonly at: number;
  readonly line: string;
  readonly placements: readonly Placement[];
}

/**
 * Places rows of numbers that lost their labels, or most of them. Only one possibility may be left: between two
 * labelled lines stand exactly as many of them as the form has lines there, what is left of a label is part of it, each
 * adds up, and with them every outcome column does.
 */
export function placeOrphans(run: Run, placed: readonly PlacedRow[]): readonly Placement[] {
  const orphans = orphansOf(run);
  if (orphans.length === 0 || orphans.length > linesOf("2021").length) return [];
  const lines = placed.flatMap((one) => labelled(one, run.separated));
  const known = lines.flatMap(({ placements }) => placements);
  const possible = (["2021", "2019"] as const).flatMap((form) => {
    const found = fill(lines, orphans, form);
    return found && addsUp(known, found, form) ? [[...known, ...found]] : [];
  });
  return possible.length === 1 ? (possible[0] ?? []) : [];
}

function labelled({ row, placements }: PlacedRow, separated: boolean): Labelled[] {
  const line = row.lines.find(({ table }) => table === "requests")?.line;
  const certain = placements.filter((placement) => placement.certain);
  const read = certain.length > 0 || separated || !line ? certain : besideLabel(row, line.key);
  return line && read.length > 0 ? [{ at: row.at, line: line.key, placements: read }] : [];
}

/** What stands in the label's own line, where the values of others that lost their labels follow in the next. */
function besideLabel(row: Row, line: string): readonly Placement[] {
  const values = row.values.filter(({ place }) => place.block === row.label.place.block);
  const isRow = values.length === applicants.length && values.every(isNumber) && sumsUp(values);
  return isRow && locate(row) !== null ? placeLine(line, values) : [];
}

/** Printed rows of nothing but a number for each applicant and their sum, or with a piece of a label before them. */
function orphansOf(run: Run): readonly Orphan[] {
  return printedRows(run).flatMap(({ at, items }) => {
    const [first] = items;
    const piece = first?.kind === "text" ? first.label : "";
    const rest = piece === "" ? items : items.slice(1);
    const values = rest.flatMap((item) => (item.kind === "value" ? [item.cell] : []));
    const isFull = values.length === rest.length && values.length === applicants.length;
    const isOrphan = isFull && values.every(isNumber) && sumsUp(values) && isPiece(piece);
    return isOrphan ? [{ at, piece, values }] : [];
  });
}

const isNumber = ({ text }: DocumentCell): boolean => readValue(text, "count").kind === "number";

const isPiece = (text: string): boolean =>
  [...linesOf("2019"), ...linesOf("2021")].some(({ labels }) => isPartOf(text, labels));

const isPartOf = (piece: string, labels: readonly string[]): boolean =>
  labels.some((label) => label.includes(piece));

/** The lines of section three in order, each with its wordings. */
function linesOf(form: FormId): readonly LineOfForm[] {
  const lines =
    known.get(form) ??
    [
      ...new Set(
        cellsOf(form).flatMap(({ table, line }) => (table.key === "requests" ? [line] : [])),
      ),
    ].map(({ key, label }) => ({ key, labels: wordings(label) }));
  known.set(form, lines);
  return lines;
}

interface LineOfForm {
  readonly key: string;
  readonly labels: readonly string[];
}

const known = new Map<FormId, readonly LineOfForm[]>();

/** The orphans as the lines that are missing where they stand; null where their number or their pieces do not fit. */
function fill(
  labelledLines: readonly Labelled[],
  orphans: readonly Orphan[],
  form: FormId,
): readonly Placement[] | null {
  const lines = linesOf(form);
  const order = lines.map(({ key }) => key);
  const found: Placement[] = [];
  let [next, from] = [0, -1];
  const end = { at: Number.POSITIVE_INFINITY, line: null };
  for (const { at, line } of [...labelledLines.toSorted((a, b) => a.at - b.at), end]) {
    const index = line === null ? order.length : order.indexOf(line);
    const missing = lines.slice(next, index);
    const waiting = orphans.filter((orphan) => orphan.at > from && orphan.at < at);
    const isRest = line === null && waiting.length === 0;
    if (index < next || (missing.length !== waiting.length && !isRest)) return null;
    if (!waiting.every(({ piece }, i) => isPartOf(piece, missing[i]?.labels ?? []))) return null;
    found.push(...waiting.flatMap(({ values }, i) => placeLine(missing[i]?.key ?? "", values)));
    [next, from] = [index + 1, at];
  }
  return found;
}

/** Seven numbers as the cells of a line of section three. */
export const placeLine = (line: string, values: readonly DocumentCell[]): Placement[] =>
  values.flatMap((cell, i) => {
    const column = applicants[i];
    if (!column) return [];
    const value = readValue(cell.text, "count");
    const name = `requests.${line}.${column.key}`;
    return [{ name, cell: { ...value, raw: cell.text.trim(), place: cell.place }, certain: true }];
  });

/** Whether every outcome column comes to its total, and with orphans in it every balance holds. */
function addsUp(known: readonly Placement[], orphans: readonly Placement[], form: FormId): boolean {
  const cells: Cells = Object.fromEntries(
    [...known, ...orphans].map(({ name, cell }) => [name, cell]),
  );
  const names = new Set(orphans.map(({ name }) => name));
  return identitiesOf(form)
    .filter(
      ({ rule, stated, derived }) =>
        rule === "requests.outcome_sum" ||
        (rule === "requests.balance" && [...stated, ...derived].some((name) => names.has(name))),
    )
    .every(holdsIn(cells));
}
