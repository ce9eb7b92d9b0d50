import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { QualityAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import type { FindingsSearch } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import type { Part } from "./anatomy/part.ts";
import type { Sheet } from "./anatomy/sheet.ts";

export const qualityPageSize = 10;
/** As many agencies as the API gives at once, and a file holds. */
export const qualityFileSize = 1000;

/** Whose reports the findings are of that an address asks for. */
export function qualityQuery(search: FindingsSearch, part: Part) {
  const { rule, severity } = search;
  const outcome = search.outcome ?? ("broken" as const);
  const filters = filtersOf(search);
  const question = { rule, severity, outcome, ...part };
  return queryOptions({
    queryKey: ["quality", queryOf(filters), question],
    queryFn: ({ signal }) => ask("quality", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
  });
}

/** A row for each agency. */
export function qualitySheet({ rows }: Pick<QualityAnswer, "rows">, { t }: Words): Sheet {
  const { findings } = t.pages;
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  const count = (key: string, label: string) => ({ key, label, kind: "count" as const });
  return {
    columns: [
      ...[text("agency_id", ""), text("agency", t.figure.agencies.agency)],
      text("region", t.filters.region),
      count("findings", findings.rules.findings),
      count("errors", findings.agencies.errors),
      count("reports", findings.rules.reports),
      { key: "latest_year", label: findings.agencies.latest, kind: "year" },
      text("cell", findings.list.cell),
    ],
    rows: rows.map(({ id, name, region, findings: found, errors, reports, year, cell }) => [
      ...[id, name, region, found, errors, reports, year, cell],
    ]),
  };
}
