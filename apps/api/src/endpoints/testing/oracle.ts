import {
  type CellMeasure,
  type Contribution,
  contributionOf,
  deadline,
  type FilingMeasure,
  figureOf,
  isLate,
} from "@gongkai/model";
import type { Figure } from "../figure.ts";
import type { RandomWorld } from "./random-library.ts";
import type { RandomReport } from "./random-report.ts";
import type { TreeAgency, TreeRegion } from "./random-tree.ts";

/** Filters of a question, as a test asks it. */
export interface Asked {
  readonly basis: "units" | "consolidated";
  readonly region?: string | undefined;
  readonly level?: string | undefined;
  readonly kind?: string | undefined;
  readonly agency?: readonly string[] | undefined;
  /** Agencies stand for themselves, without those that became part of them. */
  readonly alone?: true;
  readonly synthetic?: "include" | "exclude" | undefined;
}

/** The same filters as the query of an address. */
export function queryFor(asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more);
  for (const [key, value] of Object.entries(asked))
    if (value !== undefined) query.set(key, String(value));
  return query.toString();
}

/** Whether an agency belongs to the question: by its own place and kind, whatever it reported. */
function belongs(world: RandomWorld, asked: Asked, agency: TreeAgency, children = false) {
  const { region, kind, level } = asked;
  if (asked.agency && !isOneOf(world, asked, agency)) return false;
  if (kind !== undefined && agency.kind !== kind) return false;
  if (region !== undefined && !agency.region?.path.includes(region)) return false;
  if (asked.basis === "units") return level === undefined || agency.region?.level === level;
  return agency.kind === "government" && isOneLevel(world, asked, agency.region, children);
}

/** Whether an agency is one of those asked for, or became part of one. */
function isOneOf(world: RandomWorld, { agency = [], alone }: Asked, one: TreeAgency): boolean {
  if (agency.includes(one.id)) return true;
  const next = alone ? undefined : world.agencies.find(({ id }) => id === one.successor);
  return next !== undefined && isOneOf(world, { basis: "units", agency }, next);
}

function isOneLevel(
  { regions }: RandomWorld,
  { region: chosen, level, agency }: Asked,
  region: TreeRegion | null,
  children: boolean,
): boolean {
  const parent = regions.find(({ code }) => code === region?.parent);
  if (level !== undefined) return region?.level === level && parent?.level !== level;
  if (agency) return true;
  if (chosen !== undefined && !children) return region?.code === chosen;
  return region !== null && region.parent === (chosen ?? null);
}

/** What was found before: a test asks for the same many times. */
const reportsOfWorlds = new WeakMap<RandomWorld, Map<string, RandomReport[]>>();

/** The reports that an answer rests on: one a unit and year, or one a region and year. */
export function reportsFor(world: RandomWorld, asked: Asked, children = false): RandomReport[] {
  const known = reportsOfWorlds.get(world) ?? new Map<string, RandomReport[]>();
  reportsOfWorlds.set(world, known);
  const key = JSON.stringify([asked, children]);
  const found = known.get(key) ?? findReports(world, asked, children);
  known.set(key, found);
  return found;
}

function findReports(world: RandomWorld, asked: Asked, children: boolean): RandomReport[] {
  const scope = asked.basis === "units" ? "unit" : "consolidated";
  const found = world.reports.filter(
    (report) =>
      report.scope === scope &&
      belongs(world, asked, report.agency, children) &&
      !(asked.synthetic === "exclude" && report.synthetic),
  );
  if (asked.basis === "units") return found;
  return found.filter((report) => !found.some((other) => replaces(other, report)));
}

const replaces = (other: RandomReport, report: RandomReport): boolean =>
  other.year === report.year &&
  other.agency.region?.code === report.agency.region?.code &&
  other.agency.id < report.agency.id;

/** Who is expected to report for a year. */
export function expectedFor(
  world: RandomWorld,
  asked: Asked,
  year: number,
  children = false,
): TreeAgency[] {
  const scope = asked.basis === "units" ? "unit" : "consolidated";
  const found = world.agencies.filter(
    (agency) =>
      agency.scope === scope &&
      belongs(world, asked, agency, children) &&
      (agency.from ?? year) <= year &&
      (agency.to ?? year) >= year &&
      !(asked.synthetic === "exclude" && agency.synthetic),
  );
  if (asked.basis === "units") return found;
  return found.filter(
    (agency) => !found.some((o) => o.region?.code === agency.region?.code && o.id < agency.id),
  );
}

const contributions = new WeakMap<RandomReport, Map<string, Contribution>>();

function contributed(measure: CellMeasure, report: RandomReport): Contribution {
  const known = contributions.get(report) ?? new Map<string, Contribution>();
  contributions.set(report, known);
  const found = known.get(measure.key) ?? contributionOf(measure, report.cells);
  known.set(measure.key, found);
  return found;
}

/** A measure over reports: what each contributes, added up. */
export function figureFor(measure: CellMeasure, reports: readonly RandomReport[]): Figure {
  const parts = reports
    .map((report) => contributed(measure, report))
    .filter(({ numerator }) => numerator !== null);
  const sum = (side: "numerator" | "denominator") =>
    parts.length === 0 || parts[0]?.[side] === null
      ? null
      : parts.reduce((all, part) => all + (part[side] ?? 0), 0);
  const numerator = sum("numerator");
  const denominator = sum("denominator");
  const value = figureOf(measure, numerator, denominator);
  return { value, numerator, denominator, reports: parts.length };
}

/** A measure of filing over the reports there are and the agencies that should have filed. */
export function filingFor(
  measure: FilingMeasure,
  reports: readonly RandomReport[],
  expected: readonly TreeAgency[],
  { year, built, basis }: { year: number; built: string; basis: Asked["basis"] },
): Figure | null {
  const key = (agency: TreeAgency) =>
    basis === "units" ? agency.id : (agency.region?.code ?? agency.id);
  const met = expected.filter((a) => reports.some((r) => key(r.agency) === key(a)));
  const late = (r: RandomReport) => isLate(year, r.agency.kind, r.published);
  const judged = reports.filter((r) => late(r) !== null);
  const unread = ({ cells }: RandomReport) =>
    Object.values(cells).some(({ kind }) => kind === "absent" || kind === "unreadable");
  const states: Readonly<Record<string, number>> = {
    "filing.expected": expected.length,
    "filing.filed": reports.length,
    "filing.met": met.length,
    "filing.on_time": judged.filter((r) => !late(r)).length,
    "filing.late": judged.filter(late).length,
    "filing.unjudged": reports.length - judged.length,
    "filing.judged": judged.length,
    "filing.missing": expected.filter((a) => !met.includes(a) && built > deadline(year, a.kind))
      .length,
    "filing.unread": reports.filter(unread).length,
    "filing.broken": reports.filter(({ broken }) => broken > 0).length,
  };
  if (expected.length === 0 && reports.length === 0) return null;
  const numerator = states[measure.numerator] ?? null;
  const denominator = measure.denominator === null ? null : (states[measure.denominator] ?? null);
  const value = figureOf(measure, numerator, denominator);
  return { value, numerator, denominator, reports: reports.length };
}
