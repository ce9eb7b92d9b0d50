import type { DuckDBValue } from "@duckdb/node-api";
import {
  amountOf,
  type Cell,
  type Extra,
  everyRule,
  type Finding,
  type Report,
  type Scope,
  sums,
} from "@gongkai/model";
import { cellColumns, countedAs } from "../database/schema.ts";
import { packPlaces } from "./places.ts";
import type { ContentTable } from "./reading.ts";
import { specialCells } from "./special-cells.ts";

/** A source in the library. */
export interface Source {
  readonly id: number;
  readonly root: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly bytes: number;
  readonly modified: number | null;
  /** JSON of `Facts` and of `Claim`. */
  readonly given: string;
  readonly claim: string;
  readonly url: string | null;
  readonly note: string | null;
  readonly superseded: boolean;
  readonly synthetic: boolean;
}

/** Stands for the agency and its kind until the registry has told them. */
const unplaced = "";

/** A report whose year is known, and its scope. */
export type PlacedReport = Report & { readonly year: number; readonly scope: Scope };

export const isPlaced = (report: Report): report is PlacedReport =>
  report.year !== null && report.scope !== null;

/** What one reading adds to the tables, values in the order of `schema.sql`; its agency is entered later. */
export function rowsOf(id: number, report: PlacedReport): Record<ContentTable, DuckDBValue[][]> {
  const { synthetic } = report;
  const narratives = Object.entries(report.narratives).filter(([, text]) => text !== "");
  return {
    ...figureRows(id, report),
    places: [[id, packPlaces(report.cells), synthetic]],
    extras: report.extras.map((extra) => extraRow(id, synthetic, extra)),
    narratives: narratives.map(([section, text]) => [id, section, text, synthetic]),
  };
}

/** The rows that do not rest on a document: its figures and what is found in them. */
export function figureRows(id: number, report: PlacedReport) {
  const { synthetic } = report;
  const findings = report.findings.filter(({ outcome }) => outcome !== "holds");
  return {
    readings: [readingRow(id, report)],
    special_cells: specialCells(id, report.cells, synthetic),
    findings: findings.map((finding) => findingRow(id, synthetic, finding)),
  };
}

const extraRow = (
  id: number,
  synthetic: boolean,
  { table, label, place, values }: Extra,
): DuckDBValue[] => [id, table, label, JSON.stringify(place), JSON.stringify(values), synthetic];

const weights = new Map(everyRule.map((rule) => [rule.id, rule]));

/** A finding with the severity and version of its rule. */
const findingRow = (
  id: number,
  synthetic: boolean,
  { rule, outcome, cells, stated, derived, quotes = [] }: Finding,
): DuckDBValue[] => [
  id,
  rule,
  outcome,
  JSON.stringify(cells),
  stated ?? null,
  derived ?? null,
  JSON.stringify(quotes),
  null,
  weights.get(rule)?.severity ?? "error",
  weights.get(rule)?.version ?? 0,
  synthetic,
];

export const sourceRow = (s: Source): DuckDBValue[] => [
  s.id,
  s.root,
  s.file,
  s.sha256,
  s.format,
  s.bytes,
  s.modified,
  s.given,
  s.claim,
  s.url,
  s.note,
  s.superseded,
  s.synthetic,
];

function readingRow(id: number, report: PlacedReport): DuckDBValue[] {
  const { cells, findings, year, scope, form, published, synthetic } = report;
  const found = (outcome: string) => findings.filter((f) => f.outcome === outcome).length;
  const unread = Object.values(cells).filter((c) => c.kind === "absent" || c.kind === "unreadable");
  return [
    id,
    ...[unplaced, null, null, unplaced],
    year,
    scope,
    form,
    published,
    synthetic,
    true,
    form === null ? 0 : countedAs[scope],
    found("broken"),
    found("undecided"),
    unread.length,
    ...cellColumns.map(({ name }) => numberOf(cells[name])),
    ...sums.map((sum) => amountOf(sum, cells)),
  ];
}

const numberOf = (cell: Cell | undefined): number | null =>
  cell?.kind === "number" ? cell.value : null;
