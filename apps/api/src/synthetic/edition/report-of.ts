import {
  type Cell,
  type Cells,
  type Claim,
  cellsOf,
  check,
  type Narratives,
  type Quantity,
  readValue,
} from "@gongkai/model";
import type { PlacedReport } from "../../library/reading-row.ts";
import { type PrintedCell, printedNothing, printedSlash, smallNumbers } from "../printed.ts";
import type { SyntheticReport } from "../reports.ts";

const nothing: Narratives = { preamble: "", overview: "", problems: "", other: "" };

/** A generated report as it would be read from its document, had one been written; its running texts are left out. */
export function reportOf({
  form,
  name: agency,
  year,
  agency: { scope },
  published,
  printed,
}: SyntheticReport): PlacedReport {
  const report = {
    ...{ agency, year, scope, form, published, synthetic: true, narratives: nothing, extras: [] },
    identity: {
      ...{ agency: titled(agency), year: titled(year), scope: titled(scope) },
      ...{ region: unknown, signed: unknown },
    },
    cells: cellsFrom(form, printed),
  };
  return { ...report, findings: check(report) };
}

const unknown: Claim<never> = { value: null, confidence: "unknown", evidence: [] };

const titled = <Value extends string | number>(value: Value): Claim<Value> => ({
  value,
  confidence: "certain",
  evidence: [{ from: "title", value, text: `${value}` }],
});

function cellsFrom(form: SyntheticReport["form"], printed: SyntheticReport["printed"]): Cells {
  const cells: Record<string, Cell> = {};
  for (const { name, column } of cellsOf(form)) {
    const cell = printed.get(name);
    if (cell) cells[name] = known.get(cell) ?? cellOf(cell, column.quantity);
  }
  return cells;
}

/** What is read where that text stands; every generated table of amounts says that they are in 万元. */
function cellOf({ text, value }: PrintedCell, quantity: Quantity): Cell {
  const plain = typeof value === "number" && text === String(value);
  const read = plain ? ({ kind: "number", value } as const) : readValue(text, quantity, "万元");
  return { ...read, raw: text, place: nowhere };
}

const nowhere = {};

/** Most cells hold one of a few things: they are read once. */
const known = new Map(
  [printedNothing, printedSlash, ...smallNumbers].map((cell) => [cell, cellOf(cell, "count")]),
);
