import type { AgencyKind, Cells, Finding, FormId, Level, Narratives, Scope } from "@gongkai/model";

export type Basis = "units" | "consolidated";

/** How many reports a year's figures rest on, of how many expected. */
export interface Coverage {
  year: number;
  filed: number;
  expected: number;
  synthetic: number;
}

export interface Edition {
  edition: number;
  built: string;
  reports: number;
  agencies: number;
  synthetic: number;
}

export interface EditionsAnswer {
  current: number | null;
  editions: Edition[];
}

export interface Region {
  code: string;
  name: string;
  name_en: string;
  parent: string | null;
  level: "province" | "prefecture" | "county";
  agencies: number;
  reports: number;
  synthetic: boolean;
}

export interface RegionsAnswer {
  edition: number;
  rows: Region[];
}

export interface Filing {
  year: number;
  scope: Scope;
  form: FormId;
  published: string | null;
  due: string;
  late: boolean | null;
  broken: number;
  undecided: number;
  unread: number;
}

export interface Agency {
  id: string;
  name: string;
  region: string | null;
  region_name: string | null;
  level: Level;
  kind: AgencyKind;
  scope: Scope;
  synthetic: boolean;
  reports: Filing[];
}

export interface AgenciesAnswer {
  edition: number;
  basis: Basis;
  from: number;
  to: number;
  rows: Agency[];
}

/** The change from the year before over the agencies that have the figure in both years. */
export interface Change {
  matched: number;
  before: number | null;
  now: number | null;
  difference: number | null;
  ratio: number | null;
}

export interface TrendRow {
  year: number;
  measure: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  reports: number;
  blank: number;
  derived: number;
  change: Change | null;
}

export interface TrendAnswer {
  edition: number;
  basis: Basis;
  coverage: Coverage[];
  rows: TrendRow[];
}

export interface OutcomesRow {
  year: number;
  concluded: number | null;
  reports: number;
  granted: number | null;
  partial: number | null;
  denied: number | null;
  unavailable: number | null;
  unprocessed: number | null;
  otherwise: number | null;
  unexplained: number | null;
}

export interface OutcomesAnswer {
  edition: number;
  basis: Basis;
  coverage: Coverage[];
  rows: OutcomesRow[];
}

export interface ReportAnswer {
  edition: number;
  agency: {
    id: string;
    name: string;
    region: string | null;
    region_name: string | null;
    region_path: { code: string; name: string }[];
    level: Level;
    kind: AgencyKind;
    synthetic: boolean;
  };
  year: number;
  scope: Scope;
  form: FormId;
  published: string | null;
  due: string;
  late: boolean | null;
  source: {
    file: string;
    sha256: string;
    format: string;
    bytes: number;
    url: string | null;
    synthetic: boolean;
  };
  cells: Cells;
  narratives: Narratives;
  findings: Finding[];
  years: { year: number; scope: Scope; broken: number }[];
}
