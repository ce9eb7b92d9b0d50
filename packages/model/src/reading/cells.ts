import type { Document } from "../document/document.ts";
import type { FormId } from "../form/form.ts";
import { cellsOf, forms, namesOf } from "../form/forms.ts";
import type { Cell, Cells } from "../report/report.ts";
import { readAppealsTable } from "./appeals-table.ts";
import { withoutContradictions } from "./contradictions.ts";
import { fieldTables } from "./fields.ts";
import { readLineTable } from "./line-table.ts";
import type { Placement } from "./reading.ts";
import { readRuns } from "./stream/read-runs.ts";

/** Everything in the document that stands at a place of either form. */
export function readPlacements(document: Document): readonly Placement[] {
  const tables = fieldTables(document).flatMap((table) => [
    ...readLineTable(table, "disclosure"),
    ...readLineTable(table, "requests"),
    ...readAppealsTable(table),
  ]);
  return withoutContradictions([...tables, ...readRuns(document)]);
}

/** The form whose own cells the tables hold most of; the newer one where they hold as many of both. */
export function formOf(placements: readonly Placement[]): FormId {
  return ownForm(placements.filter(({ certain }) => certain)) ?? "2021";
}

function ownForm(placements: readonly Placement[]): FormId | null {
  const only = (form: FormId) => placements.filter(({ name }) => formsOf.get(name) === form).length;
  const [older, newer] = [only("2019"), only("2021")];
  if (older === newer) return null;
  return older > newer ? "2019" : "2021";
}

/** The form that a cell is on, or both. */
const formsOf = new Map<string, FormId | "both">();
for (const form of ["2019", "2021"] as const)
  for (const { name } of cellsOf(form)) formsOf.set(name, formsOf.has(name) ? "both" : form);

const tableNames = new Map(
  Object.values(forms).flatMap(({ tables }) => tables.map((table) => [table, namesOf(table)])),
);

/**
 * Every cell of the form; `absent` where the document has none. A table of which the document has only what the other
 * form prints there is read as that form's.
 */
export function cellsFrom(placements: readonly Placement[], form: FormId): Cells {
  const byName = Map.groupBy(placements, ({ name }) => name);
  const names = forms[form].tables.flatMap(({ key }) => {
    const here = placements.filter(({ name, certain }) => certain && name.startsWith(`${key}.`));
    const tables = forms[ownForm(here) ?? form].tables.filter((table) => table.key === key);
    return tables.flatMap((table) => tableNames.get(table) ?? []);
  });
  return Object.fromEntries(names.map((name) => [name, settle(byName.get(name) ?? [])] as const));
}

/** One cell from all that was found for it; two certain findings that differ make it unreadable. */
function settle(found: readonly Placement[]): Cell {
  const certain = found.filter((p) => p.certain);
  const [first, ...others] = (certain.length > 0 ? certain : found).map(({ cell }) => cell);
  if (!first || first.kind === "absent") return { kind: "absent" };
  if (others.every((other) => sameValue(first, other))) return first;
  const raws = [first, ...others].flatMap((cell) => ("raw" in cell ? [cell.raw] : []));
  return { kind: "unreadable", raw: raws.join(" | "), place: first.place };
}

function sameValue(a: Cell, b: Cell): boolean {
  if (a.kind === "number" && b.kind === "number") return a.value === b.value;
  return a.kind === b.kind;
}
