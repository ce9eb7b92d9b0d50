import type { DuckDBValue } from "@duckdb/node-api";
import {
  amountOf,
  type Cell,
  type Cells,
  type Finding,
  type Report,
  type Scope,
  sums,
} from "@gongkai/model";
import { cellColumns } from "../database/schema.ts";
import type { Agency } from "./registry.ts";

/** A source in the library. */
export interface Source {
  readonly id: number;
  readonly root: string;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly bytes: number;
  readonly url: string | null;
  readonly note: string | null;
  readonly synthetic: boolean;
}

/** A report whose agency and year are known, and so its scope. */
export type PlacedReport = Report & { readonly year: number; readonly scope: Scope };

/** What one reading adds to each table of the edition, values in the order of `schema.sql`. */
export function rowsOf(source: Source, agency: Agency, report: PlacedReport) {
  const { synthetic } = source;
  const findings = report.findings.filter(({ outcome }) => outcome !== "holds");
  const special = Object.entries(report.cells).filter(([, cell]) => !isPlainNumber(cell));
  const narratives = Object.entries(report.narratives).filter(([, text]) => text !== "");
  return {
    sources: [sourceRow(source)],
    readings: [readingRow(source, agency, report)],
    cells: special.map(([name, cell]) => [source.id, name, cell.kind, rawOf(cell), synthetic]),
    places: [[source.id, JSON.stringify(placesOf(report.cells)), synthetic]],
    narratives: narratives.map(([section, text]) => [source.id, section, text, synthetic]),
    findings: findings.map((finding) => findingRow(source, finding)),
  } satisfies Record<string, DuckDBValue[][]>;
}

const placesOf = (cells: Cells) =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell.kind === "absent" ? [] : [[name, cell.place] as const],
    ),
  );

const findingRow = (
  { id, synthetic }: Source,
  { rule, outcome, cells, stated, derived, quotes = [] }: Finding,
): DuckDBValue[] => [
  id,
  rule,
  outcome,
  JSON.stringify(cells),
  stated ?? null,
  derived ?? null,
  JSON.stringify(quotes),
  synthetic,
];

const sourceRow = (s: Source): DuckDBValue[] => [
  s.id,
  s.root,
  s.file,
  s.sha256,
  s.format,
  s.bytes,
  s.url,
  s.note,
  s.synthetic,
];

function readingRow(source: Source, agency: Agency, report: PlacedReport): DuckDBValue[] {
  const { cells, findings, year, scope, form, published, synthetic } = report;
  const found = (outcome: string) => findings.filter((f) => f.outcome === outcome).length;
  const unread = Object.values(cells).filter((c) => c.kind === "absent" || c.kind === "unreadable");
  return [
    source.id,
    agency.id,
    agency.region,
    agency.level,
    agency.kind,
    year,
    scope,
    form,
    published,
    synthetic,
    true,
    found("broken"),
    found("undecided"),
    unread.length,
    ...cellColumns.map(({ name }) => numberOf(cells[name])),
    ...sums.map((sum) => amountOf(sum, cells)),
  ];
}

const numberOf = (cell: Cell | undefined): number | null =>
  cell?.kind === "number" ? cell.value : null;

const rawOf = (cell: Cell): string | null => (cell.kind === "absent" ? null : cell.raw);

const isPlainNumber = (cell: Cell): boolean =>
  cell.kind === "number" && cell.raw === String(cell.value);
