import type { Document } from "../../document/document.ts";
import type { Placement } from "../reading.ts";
import { readAppealsRun } from "./appeals.ts";
import { evidenceOf } from "./evidence.ts";
import { type Run, runsOf } from "./items.ts";
import { type Located, locate } from "./located.ts";
import { displaced } from "./order.ts";
import { placeOrphans } from "./orphans.ts";
import { placeRow, refuse } from "./place.ts";
import { type Row, rowsOf } from "./rows.ts";
import { withoutShiftedRows } from "./shifted-rows.ts";
import { underWreckedHeader } from "./wrecked-header.ts";

/** Reads text whose tables have lost their grid, by the labels that stand among the numbers. */
export function readRuns(document: Document): readonly Placement[] {
  return runsOf(document).flatMap((run) => {
    const rows = rowsOf(run);
    if (isDeduplicated(run)) return rows.flatMap(refuse);
    const placed = placeRows(rows, run.separated);
    const isRead = placed.some(({ placements }) => placements.some(isCertainRequest));
    return withoutShiftedRows([
      ...(isRead ? [] : underWreckedHeader(run, rows)),
      ...placed.flatMap(({ placements }) => placements),
      ...readAppealsRun(run),
      ...placeOrphans(run, placed),
    ]);
  });
}

const isCertainRequest = ({ name, certain }: Placement): boolean =>
  certain && name.startsWith("requests.");

interface PlacedRow {
  readonly row: Row;
  readonly placements: readonly Placement[];
}

/** The rows of each table, judged by what all of them tell together. */
function placeRows(rows: readonly Row[], separated: boolean): readonly PlacedRow[] {
  const elsewhere = displaced(rows);
  const located = rows.flatMap((row) => (elsewhere.has(row) ? [] : (locate(row) ?? [])));
  const tables = Map.groupBy(located, ({ line }) => line.table);
  const place = (
    one: Located,
    all: readonly Located[],
    evidence: ReturnType<typeof evidenceOf>,
  ) => ({
    row: one.row,
    placements: placeRow(one, all, evidence, separated),
  });
  const placed = [...tables.values()].flatMap((all) => {
    const evidence = evidenceOf(all, rows);
    return all.map((one) => place(one, all, evidence));
  });
  const known = new Set(located.map(({ row }) => row));
  return [...placed, ...rows.filter((row) => !known.has(row)).map(unknown)];
}

const unknown = (row: Row): PlacedRow => ({
  row,
  placements: row.values.length > 0 || row.header.headings.length > 0 ? refuse(row) : [],
});

/** So few words stand twice that every distinct line was kept but once, and with that no table. */
const fewestRepeats = 3;
const enoughLabels = 20;

function isDeduplicated({ separated, items }: Run): boolean {
  if (separated) return false;
  const printed = items.flatMap((item) =>
    item.kind === "label" || item.kind === "value" ? [item.cell.text.trim()] : [],
  );
  const labels = items.filter(({ kind }) => kind === "label").length;
  return labels > enoughLabels && printed.length - new Set(printed).size < fewestRepeats;
}
