import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { FilingAnswer, FilingCounts, FilingRow } from "../api-types.ts";
import { type Filters, filtersOf, queryOf } from "../filters/filters.ts";
import type { FilingSearch, Standing } from "../filters/search.ts";
import type { Words } from "../i18n/words.ts";
import type { Sheet } from "./anatomy/sheet.ts";

interface FilingQuestion {
  readonly standing?: Standing | undefined;
  readonly limit: number;
  readonly offset: number;
}

export const filingQuery = (filters: Filters, question: FilingQuestion) =>
  queryOptions({
    queryKey: ["filing", queryOf(filters), question],
    queryFn: ({ signal }) => ask("filing", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
  });

export const filingPageSize = 20;

/** The question that an address of the page asks. */
export function filingPageQuery(search: FilingSearch) {
  const { standing, page = 1 } = search;
  const question = { standing, limit: filingPageSize, offset: (page - 1) * filingPageSize };
  return filingQuery(filtersOf(search), question);
}

export type Counts = Omit<FilingCounts, "region" | "name" | "year">;

const none: Counts = {
  ...{ expected: 0, filed: 0, met: 0, on_time: 0, late: 0 },
  ...{ unjudged: 0, missing: 0, unread: 0, broken: 0 },
};

/** The counts of all regions of a year together. */
export function countsOf({ regions }: FilingAnswer, year: number): Counts {
  return regions
    .filter((region) => region.year === year)
    .reduce<Counts>(
      (sum, region) => ({
        expected: sum.expected + region.expected,
        filed: sum.filed + region.filed,
        met: sum.met + region.met,
        on_time: sum.on_time + region.on_time,
        late: sum.late + region.late,
        unjudged: sum.unjudged + region.unjudged,
        missing: sum.missing + region.missing,
        unread: sum.unread + region.unread,
        broken: sum.broken + region.broken,
      }),
      none,
    );
}

/** Expected, not there, and not yet due. */
export const awaitedOf = ({ expected, met, missing }: Counts): number => expected - met - missing;

/** The last year for which anyone has reported; a year still open would only show gaps. */
export function latestYear({ coverage }: FilingAnswer): number | undefined {
  return (coverage.findLast(({ filed }) => filed > 0) ?? coverage.at(-1))?.year;
}

/** A row for each region and year. */
export function regionsSheet({ regions }: FilingAnswer, { t }: Words): Sheet {
  const counts = [
    ...(["expected", "filed", "met", "on_time", "late"] as const),
    ...(["unjudged", "missing", "unread", "broken"] as const),
  ];
  return {
    columns: [
      { key: "region", label: t.filters.region, kind: "text" },
      { key: "region_name", label: t.filters.region, kind: "text" },
      { key: "year", label: t.figure.year, kind: "year" },
      ...counts.map((key) => ({ key, label: t.filing.counts[key], kind: "count" as const })),
    ],
    rows: regions.map((region) => [
      region.region,
      region.name,
      region.year,
      ...counts.map((key) => region[key]),
    ]),
  };
}

/** A row for each agency and each year in which it was expected or filed. */
export function filingSheet(rows: readonly FilingRow[], { t }: Words): Sheet {
  const { counts } = t.filing;
  return {
    columns: [
      { key: "agency_id", label: "", kind: "text" },
      { key: "agency", label: t.figure.agencies.agency, kind: "text" },
      { key: "region", label: t.filters.region, kind: "text" },
      { key: "region_name", label: t.filters.region, kind: "text" },
      { key: "level", label: t.filters.level, kind: "text" },
      { key: "kind", label: t.filters.kind, kind: "text" },
      { key: "year", label: t.figure.year, kind: "year" },
      { key: "standing", label: t.filing.standing, kind: "text" },
      { key: "expected", label: counts.expected, kind: "text" },
      { key: "due", label: "", kind: "text" },
      { key: "published", label: "", kind: "text" },
      { key: "broken", label: counts.broken, kind: "count" },
      { key: "unread", label: counts.unread, kind: "count" },
      { key: "synthetic_agency", label: t.synthetic, kind: "text" },
    ],
    rows: rows.flatMap((agency) => agency.years.map((year) => filedRow(agency, year))),
  };
}

const filedRow = (agency: FilingRow, filed: FilingRow["years"][number]) => [
  agency.id,
  agency.name,
  agency.region,
  agency.region_name,
  agency.level,
  agency.kind,
  filed.year,
  filed.standing,
  filed.expected ? "yes" : "no",
  filed.due,
  filed.published,
  filed.broken,
  filed.unread,
  agency.synthetic ? "yes" : "no",
];
