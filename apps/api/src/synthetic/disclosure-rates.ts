import type { AgencyKind } from "@gongkai/model";
import type { SyntheticAgency } from "./territory.ts";

/** What an agency may expect in a line of section two; what is left out is zero. */
export interface Rates {
  readonly issued?: number;
  readonly repealed?: number;
  readonly stock?: number;
  readonly items?: number;
  readonly decisions?: number;
  readonly amount?: number;
  readonly projects?: number;
}

type RatesByLine = Readonly<Record<string, Rates>>;

const documents = (issued: number): Rates => ({
  issued,
  repealed: issued * 0.4,
  stock: issued * 9,
});
const deals = (projects: number): Rates => ({ projects, amount: projects * 38 });

/** The office keeps the rules (规章) of the city's government; no other agency has any. */
const rulesOfCity: RatesByLine = { regulations: { issued: 3, repealed: 0.8, stock: 96 } };

const common: RatesByLine = { normative_documents: documents(1.2), procurement: deals(4) };

/** A department of the city; its like in a district has a third, a township a tenth. */
const byKind: Partial<Record<AgencyKind, RatesByLine>> = {
  office: { normative_documents: documents(22), services: { items: 2 }, procurement: deals(6) },
  government: {
    normative_documents: documents(40),
    licences: { items: 220, decisions: 120_000 },
    services: { items: 130 },
    penalties: { items: 900, decisions: 52_000 },
    coercion: { items: 60, decisions: 3_100 },
    fees: { items: 20, amount: 7_600 },
    procurement: deals(160),
  },
  education: {
    normative_documents: documents(4),
    licences: { items: 6, decisions: 160 },
    services: { items: 14 },
    penalties: { items: 12, decisions: 5 },
    fees: { items: 4, amount: 420 },
    procurement: deals(16),
  },
  police: {
    normative_documents: documents(2),
    licences: { items: 34, decisions: 52_000 },
    services: { items: 22 },
    penalties: { items: 140, decisions: 31_000 },
    coercion: { items: 18, decisions: 2_600 },
    fees: { items: 6, amount: 1_900 },
    procurement: deals(42),
  },
  natural_resources: {
    normative_documents: documents(5),
    licences: { items: 18, decisions: 1_900 },
    services: { items: 12 },
    penalties: { items: 46, decisions: 70 },
    coercion: { items: 4, decisions: 3 },
    fees: { items: 5, amount: 3_600 },
    procurement: deals(20),
  },
  housing: {
    normative_documents: documents(7),
    licences: { items: 16, decisions: 2_800 },
    services: { items: 18 },
    penalties: { items: 90, decisions: 240 },
    fees: { items: 3, amount: 1_250 },
    procurement: deals(18),
  },
  transport: {
    normative_documents: documents(4),
    licences: { items: 24, decisions: 14_000 },
    services: { items: 10 },
    penalties: { items: 110, decisions: 6_400 },
    coercion: { items: 8, decisions: 90 },
    procurement: deals(14),
  },
  health: {
    normative_documents: documents(3),
    licences: { items: 15, decisions: 3_300 },
    services: { items: 16 },
    penalties: { items: 150, decisions: 620 },
    coercion: { items: 6, decisions: 2 },
    fees: { items: 2, amount: 85 },
    procurement: deals(15),
  },
  market: {
    normative_documents: documents(3),
    licences: { items: 28, decisions: 46_000 },
    services: { items: 20 },
    penalties: { items: 260, decisions: 2_900 },
    coercion: { items: 14, decisions: 160 },
    fees: { items: 2, amount: 310 },
    procurement: deals(12),
  },
  urban_management: {
    normative_documents: documents(2),
    licences: { items: 9, decisions: 3_000 },
    penalties: { items: 120, decisions: 8_800 },
    coercion: { items: 10, decisions: 240 },
    procurement: deals(9),
  },
  government_services: { licences: { items: 60, decisions: 24_000 }, procurement: deals(6) },
  township: { normative_documents: documents(2), penalties: { items: 20, decisions: 60 } },
  street: { penalties: { items: 30, decisions: 110 }, procurement: deals(8) },
};

const shares = { nation: 1, province: 1, prefecture: 1, county: 0.35, township: 0.1 } as const;

/** What an agency may expect in every line of section two. */
export function disclosureRates({ kind, level }: SyntheticAgency): RatesByLine {
  const rules = kind === "office" && level === "province" ? rulesOfCity : {};
  return scaled({ ...(byKind[kind] ?? common), ...rules }, shares[level]);
}

function scaled(rates: RatesByLine, share: number): RatesByLine {
  return Object.fromEntries(
    Object.entries(rates).map(([line, row]) => [
      line,
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value * share])),
    ]),
  );
}
