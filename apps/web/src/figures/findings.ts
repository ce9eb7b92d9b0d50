import { everyRule } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { FindingsAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import type { FindingsSearch } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import type { Part } from "./anatomy/part.ts";
import type { Sheet } from "./anatomy/sheet.ts";

export const findingsPageSize = 50;
/** As many findings as the API gives at once, and a file holds. */
export const findingsFileSize = 1000;

/** The question that an address of the page asks, of one part of the findings; broken ones unless it says otherwise. */
export function findingsQuery(search: FindingsSearch, part: Part) {
  const { rule, severity } = search;
  const outcome = search.outcome ?? ("broken" as const);
  const filters = filtersOf(search);
  const question = { rule, severity, outcome, ...part };
  return queryOptions({
    queryKey: ["findings", queryOf(filters), question],
    queryFn: ({ signal }) => ask("findings", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
  });
}

const named = new Map(everyRule.map(({ id, label }) => [id, label]));

/** A rule as it is called; one of old by its id. */
export function ruleName(rule: string, { of }: Words): string {
  const label = named.get(rule);
  return label ? of(label) : rule;
}

/** A row for each rule. */
export const rulesSheet = ({ rules }: FindingsAnswer, words: Words): Sheet => {
  const { findings } = words.t.pages;
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  return {
    columns: [
      ...[text("rule", findings.rule), text("rule_name", findings.rule)],
      ...[text("severity", findings.severity), text("outcome", findings.outcome)],
      { key: "findings", label: findings.rules.findings, kind: "count" },
      { key: "reports", label: findings.rules.reports, kind: "count" },
    ],
    rows: rules.map(({ rule, severity, outcome, findings: count, reports }) => [
      ...[rule, ruleName(rule, words), severity, outcome, count, reports],
    ]),
  };
};

/** A row for each finding. */
export const findingsSheet = ({ rows }: FindingsAnswer, words: Words): Sheet => {
  const { findings, cells } = words.t.pages;
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  return {
    columns: [
      ...[text("agency_id", ""), text("agency", words.t.figure.agencies.agency)],
      text("region", words.t.filters.region),
      { key: "year", label: words.t.figure.year, kind: "year" },
      ...[text("rule", findings.rule), text("rule_name", findings.rule)],
      ...[text("severity", findings.severity), text("outcome", findings.outcome)],
      { key: "stated", label: findings.list.stated, kind: "count" },
      { key: "derived", label: findings.list.derived, kind: "count" },
      ...[text("cells", cells.cells), text("synthetic_report", words.t.synthetic)],
    ],
    rows: rows.map((row) => [
      ...[row.agency, row.name, row.region, row.year, row.rule, ruleName(row.rule, words)],
      ...[row.severity, row.outcome, row.stated, row.derived],
      ...[row.cells.map(({ cell }) => cell).join(" "), row.synthetic ? "yes" : "no"],
    ]),
  };
};
