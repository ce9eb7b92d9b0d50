import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { AgenciesAnswer, Agency } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { type FilingState, filingOf, stateOf } from "./agencies/filing-state.ts";
import type { Sheet } from "./anatomy/sheet.ts";

/** As many as the API gives at once; where there are more, nothing is counted from the list. */
const mostAgencies = 5000;

export const agenciesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["agencies", queryOf(filters)],
    queryFn: ({ signal }) => ask("agencies", { ...filters, limit: mostAgencies }, signal),
    placeholderData: keepPreviousData,
  });

export function yearsOf({ from, to }: AgenciesAnswer): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

export function findAgencies(rows: readonly Agency[], name: string): readonly Agency[] {
  const wanted = name.trim().toLowerCase();
  return wanted === "" ? rows : rows.filter((agency) => agency.name.toLowerCase().includes(wanted));
}

export const isWhole = ({ total, rows }: AgenciesAnswer): boolean => rows.length === total;

export type Tally = Readonly<Record<FilingState | "broken" | "filed", number>>;

/** How agencies stand in one year. `broken` is beside the other states, not one of them. */
export function tallyOf(rows: readonly Agency[], year: number): Tally {
  const tally = { ontime: 0, late: 0, unjudged: 0, missing: 0, none: 0, broken: 0, filed: 0 };
  for (const agency of rows) {
    const filing = filingOf(agency, year);
    tally[stateOf(agency, year)] += 1;
    if (filing) tally.filed += 1;
    if (filing && filing.broken > 0) tally.broken += 1;
  }
  return tally;
}

/** A row for each agency and year, years without a report too. */
export function agenciesSheet(answer: AgenciesAnswer, { t }: Words): Sheet {
  const { agencies, year } = t.figure;
  const years = yearsOf(answer);
  return {
    columns: [
      { key: "agency_id", label: "", kind: "text" },
      { key: "agency", label: agencies.agency, kind: "text" },
      { key: "region", label: t.filters.region, kind: "text" },
      { key: "region_name", label: t.filters.region, kind: "text" },
      { key: "level", label: t.filters.level, kind: "text" },
      { key: "kind", label: t.filters.kind, kind: "text" },
      { key: "scope", label: t.filters.basis, kind: "text" },
      { key: "year", label: year, kind: "year" },
      { key: "state", label: agencies.name, kind: "text" },
      { key: "published", label: "", kind: "text" },
      { key: "due", label: "", kind: "text" },
      { key: "broken", label: agencies.states.broken, kind: "count" },
      { key: "undecided", label: "", kind: "count" },
      { key: "synthetic_agency", label: t.synthetic, kind: "text" },
    ],
    rows: answer.rows.flatMap((agency) => years.map((year) => filingRow(agency, year))),
  };
}

function filingRow(agency: Agency, year: number) {
  const filing = filingOf(agency, year);
  return [
    agency.id,
    agency.name,
    agency.region,
    agency.region_name,
    agency.level,
    agency.kind,
    agency.scope,
    year,
    stateOf(agency, year),
    filing?.published ?? null,
    filing?.due ?? null,
    filing?.broken ?? null,
    filing?.undecided ?? null,
    agency.synthetic ? "yes" : "no",
  ];
}
