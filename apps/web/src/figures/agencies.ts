import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { AgenciesAnswer, Agency } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { filingOf, stateOf } from "./agencies/filing-state.ts";
import type { Sheet } from "./anatomy/sheet.ts";

/** What of the selection is listed: agencies whose names hold a text, and which of them. */
interface AgenciesPart {
  readonly q?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export const agenciesQuery = (filters: Filters, part: AgenciesPart) =>
  queryOptions({
    queryKey: ["agencies", queryOf(filters), part],
    queryFn: ({ signal }) => ask("agencies", { ...filters, ...part }, signal),
    placeholderData: keepPreviousData,
  });

export const agenciesPageSize = 20;
/** As many agencies as the API gives at once, and a file holds. */
export const agenciesFileSize = 5000;

/** What an address looks for; undefined where that is nothing. */
const textOf = (find: string): string | undefined => find.trim() || undefined;

/** The page of the list that an address shows. */
export const agenciesPageQuery = (filters: Filters, find: string, page: number) =>
  agenciesQuery(filters, {
    q: textOf(find),
    limit: agenciesPageSize,
    offset: (page - 1) * agenciesPageSize,
  });

/** The list that an address shows a page of, or as much of it as a file holds. */
export const agenciesFileQuery = (filters: Filters, find: string) =>
  agenciesQuery(filters, { q: textOf(find), limit: agenciesFileSize, offset: 0 });

export function yearsOf({ from, to }: AgenciesAnswer): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
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
