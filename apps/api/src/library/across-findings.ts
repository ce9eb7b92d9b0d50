import { type AcrossRule, acrossRules, type Comparison, formCell, type Term } from "@gongkai/model";
import type { Database } from "../database/database.ts";
import { join as joined, name, type Sql, sql } from "../database/sql.ts";
import { addIdenticalTables } from "./identical-tables.ts";

/**
 * Compares the current reports of each agency and scope for consecutive years over a whole edition, as the rules across
 * years do, and adds what is broken or undecided to the findings of the later report.
 */
export async function addAcrossFindings(edition: Database): Promise<void> {
  await edition.script("ATTACH ':memory:' AS work");
  await edition.run(years);
  for (const rule of acrossRules)
    for (const comparison of rule.comparisons) await edition.run(findingsOf(rule, comparison));
  await addIdenticalTables(edition);
  await edition.script("DETACH work");
}

const comparisons = acrossRules.flatMap((rule) => rule.comparisons);
const cells = [
  ...new Set([
    ...comparisons.flatMap(({ stated, derived }) => [stated, ...derived.map(({ cell }) => cell)]),
    ...[formCell("2019"), formCell("2021")],
  ]),
];

/** The cells that are compared, a row a report; beside them which of those that are no numbers are blank, and which are there at all. */
const years = sql`
  CREATE TABLE work.years AS
  SELECT r.source, r.agency, r.scope, r.year, r.synthetic, ${joined(cells.map((c) => sql`r.${name(c)}`))},
    coalesce(k.blank, []) AS blank, coalesce(k.printed, []) AS printed
  FROM reports r LEFT JOIN (
    SELECT source, list(cell) FILTER (kind IN ('blank', 'not_applicable')) AS blank, list(cell) AS printed
    FROM cells WHERE cell IN (${joined(cells.map((c) => sql`${c}`))}) GROUP BY source
  ) k USING (source)`;

const figureOf = (of: Term["of"], cell: string): Sql => sql`${name(of)}.${name(cell)}`;
const isBlank = (of: Term["of"], cell: string): Sql =>
  sql`(${figureOf(of, cell)} IS NULL AND list_contains(${name(of)}.blank, ${cell}))`;
const isUnknown = (of: Term["of"], cell: string): Sql =>
  sql`(${figureOf(of, cell)} IS NULL AND NOT list_contains(${name(of)}.blank, ${cell}))`;
const isOn = (of: Term["of"], cell: string): Sql =>
  sql`(${figureOf(of, cell)} IS NOT NULL OR list_contains(${name(of)}.printed, ${cell}))`;

/** What is nothing, unknown or a number, as `compareYears` tells it. */
const kindOf = (nothing: Sql, unknown: Sql): Sql =>
  sql`CASE WHEN ${unknown} THEN 'unknown' WHEN ${nothing} THEN 'nothing' ELSE 'number' END`;

function derivedKind({ derived, blankBase }: Comparison): Sql {
  const [base] = derived;
  const nothing = joined(
    derived.map(({ of, cell }) => isBlank(of, cell)),
    sql` AND `,
  );
  const unknown = joined(
    derived.map(({ of, cell }) => isUnknown(of, cell)),
    sql` OR `,
  );
  const kind = kindOf(nothing, sql`(${unknown})`);
  if (blankBase === undefined) return kind;
  return sql`CASE WHEN ${isBlank(base.of, base.cell)} THEN 'nothing' ELSE ${kind} END`;
}

function derivedSum({ derived }: Comparison): Sql {
  const terms = derived.map(
    ({ of, cell, sign }) => sql`${sign} * coalesce(${figureOf(of, cell)}, 0)`,
  );
  return joined(terms, sql` + `);
}

function conditionOf({ derived: [base], blankBase, form }: Comparison): Sql {
  const sought = blankBase === "nothing" ? sql`NOT ${isBlank(base.of, base.cell)}` : sql`true`;
  if (form === undefined) return sought;
  const cell = formCell(form);
  return sql`${sought} AND ${isOn("before", cell)} AND ${isOn("after", cell)}`;
}

/** A hint that is broken is worth a look, and one that is undecided is nothing. */
function outcomeOf({ severity }: AcrossRule, { relation }: Comparison): Sql {
  const both = sql`stated_kind = 'number' AND derived_kind = 'number'`;
  const holds = relation === "equal" ? sql`stated = derived` : sql`stated >= derived`;
  const [broken, undecided] = severity === "hint" ? ["undecided", null] : ["broken", "undecided"];
  return sql`CASE WHEN NOT (${both}) THEN ${undecided} WHEN ${holds} THEN NULL ELSE ${broken} END`;
}

function findingsOf(rule: AcrossRule, comparison: Comparison): Sql {
  const { id, severity, version } = rule;
  const stated = comparison.stated;
  return sql`
    INSERT INTO findings
    SELECT source, ${id}, outcome, ${JSON.stringify(comparison.cells)},
      CASE WHEN is_number THEN stated END, CASE WHEN is_number THEN derived END,
      '[]', NULL, ${severity}, ${version}::INTEGER, synthetic
    FROM (
      SELECT *, stated_kind = 'number' AND derived_kind = 'number' AS is_number,
        ${outcomeOf(rule, comparison)} AS outcome
      FROM (
        SELECT after.source, after.synthetic, ${figureOf("after", stated)} AS stated,
          ${kindOf(isBlank("after", stated), isUnknown("after", stated))} AS stated_kind,
          ${derivedSum(comparison)} AS derived, ${derivedKind(comparison)} AS derived_kind
        FROM work.years AS after JOIN work.years AS before
          ON before.agency = after.agency AND before.scope = after.scope AND before.year = after.year - 1
        WHERE ${conditionOf(comparison)}
      ) WHERE NOT (stated_kind = 'nothing' AND derived_kind = 'nothing')
    ) WHERE outcome IS NOT NULL ORDER BY source`;
}
