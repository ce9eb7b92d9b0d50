import { type kinds, type levels, measures } from "@gongkai/model";
import { matching, oneOf, type Raw, readCommon, readFilters, whole } from "./read.ts";

/** What every page keeps in its address. */
export interface CommonSearch {
  lang?: "en" | undefined;
  edition?: number | undefined;
}

/** What every page over many reports selects them by. A default is left out, so that equal screens have equal addresses. */
export interface FilterSearch extends CommonSearch {
  region?: string | undefined;
  level?: (typeof levels)[number] | undefined;
  kind?: (typeof kinds)[number]["key"] | undefined;
  /** Ids of agencies, parted by commas. */
  agency?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  basis?: "consolidated" | undefined;
  synthetic?: "exclude" | undefined;
  /** The only series of a figure that is drawn: the figure's name, a colon, and the series' key. */
  one?: string | undefined;
}

/** The state of the overview. */
export interface OverviewSearch extends FilterSearch {
  trend?: "table" | undefined;
  change?: "table" | undefined;
  outcomes?: "share" | "table" | undefined;
  find?: string | undefined;
  page?: number | undefined;
}

/** How a report stands against its last day. */
export const standings = ["on_time", "late", "unjudged", "missing", "awaited"] as const;
export type Standing = (typeof standings)[number];

export interface FilingSearch extends FilterSearch {
  standing?: Standing | undefined;
  year?: number | undefined;
  page?: number | undefined;
}

export interface RankingSearch extends FilterSearch {
  measure?: string | undefined;
  year?: number | undefined;
  of?: "region" | undefined;
  map?: "bars" | "table" | undefined;
  order?: "lowest" | undefined;
  spread?: "funnel" | "table" | undefined;
  page?: number | undefined;
}

export const sections = [
  "disclosure",
  "requests",
  "appeals",
  "overview",
  "problems",
  "other",
] as const;
export type Section = (typeof sections)[number];

export interface ReportSearch extends CommonSearch {
  scope?: "unit" | "consolidated" | undefined;
  section?: Section | undefined;
  cell?: string | undefined;
  chain?: "table" | undefined;
  /** Whether the numbers of the year before stand beside those of the report. */
  beside?: "before" | undefined;
}

/** Reads an address without guessing types: `410403` stays text. The last of a repeated name holds. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Raw): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

export function readOverview(raw: Raw): OverviewSearch {
  return {
    ...readFilters(raw),
    trend: oneOf(raw.trend, ["table"]),
    change: oneOf(raw.change, ["table"]),
    outcomes: oneOf(raw.outcomes, ["share", "table"]),
    find: matching(raw.find, /^.{1,60}$/u),
    page: whole(raw.page, 2, 10_000),
  };
}

export function readFiling(raw: Raw): FilingSearch {
  return {
    ...readFilters(raw),
    standing: oneOf(raw.standing, standings),
    year: whole(raw.year, 2000, 2100),
    page: whole(raw.page, 2, 100_000),
  };
}

export function readRanking(raw: Raw): RankingSearch {
  return {
    ...readFilters(raw),
    measure: oneOf(
      raw.measure,
      measures.map(({ key }) => key),
    ),
    year: whole(raw.year, 2000, 2100),
    of: oneOf(raw.of, ["region"]),
    map: oneOf(raw.map, ["bars", "table"]),
    order: oneOf(raw.order, ["lowest"]),
    spread: oneOf(raw.spread, ["funnel", "table"]),
    page: whole(raw.page, 2, 100_000),
  };
}

export function readReport(raw: Raw): ReportSearch {
  return {
    ...readCommon(raw),
    scope: oneOf(raw.scope, ["unit", "consolidated"]),
    section: oneOf(raw.section, sections),
    cell: matching(raw.cell, /^[a-z_]+(\.[a-z_]+)+$/),
    chain: oneOf(raw.chain, ["table"]),
    beside: oneOf(raw.beside, ["before"]),
  };
}
