import type { AgencyKind, Level, Scope } from "@gongkai/model";

export interface SyntheticRegion {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parent: string | null;
  readonly level: Level;
}

/** A made-up agency; `from` is the first year it reports for, where it was not always there. */
export interface SyntheticAgency {
  readonly id: string;
  /** Where it publishes: what leaves zeros blank does so for all agencies of a site. */
  readonly site: string;
  readonly name: string;
  /** The name it bore before it was renamed, and the last year in which it did. */
  readonly former: { readonly name: string; readonly until: number } | null;
  readonly region: SyntheticRegion;
  readonly level: Level;
  readonly kind: AgencyKind;
  readonly scope: Scope;
  readonly from: number | null;
  /** How many times as many requests it gets as its like elsewhere. */
  readonly busyness: number;
}

/** Regions with their made-up agencies, and the years that these report for. */
export interface Territory {
  readonly regions: readonly SyntheticRegion[];
  readonly agencies: readonly SyntheticAgency[];
  readonly years: readonly number[];
  /** The regions without a parent. */
  readonly roots: readonly SyntheticRegion[];
  readonly childrenOf: (region: SyntheticRegion) => readonly SyntheticRegion[];
  readonly agenciesOf: (region: SyntheticRegion) => readonly SyntheticAgency[];
}

/** A territory; regions whose parents are not among them are its roots. */
export function territory(
  regions: readonly SyntheticRegion[],
  agencies: readonly SyntheticAgency[],
  years: readonly number[],
): Territory {
  const codes = new Set(regions.map(({ code }) => code));
  const isRoot = ({ parent }: SyntheticRegion) => parent === null || !codes.has(parent);
  const children = Map.groupBy(regions, ({ parent }) => parent);
  const seated = Map.groupBy(agencies, ({ region }) => region.code);
  return {
    regions,
    agencies,
    years,
    roots: regions.filter(isRoot),
    childrenOf: ({ code }) => children.get(code) ?? [],
    agenciesOf: ({ code }) => seated.get(code) ?? [],
  };
}

/** The years for which an agency is expected to report. */
export function yearsOf({ from }: SyntheticAgency, years: readonly number[]): readonly number[] {
  return years.filter((year) => from === null || year >= from);
}

/** The name that an agency bore in a year. */
export function nameIn(agency: SyntheticAgency, year: number): string {
  return agency.former && year <= agency.former.until ? agency.former.name : agency.name;
}

/** How many reports there are to be, published or not. */
export const reportsExpected = ({ agencies, years }: Territory): number =>
  agencies.reduce((sum, agency) => sum + yearsOf(agency, years).length, 0);
