import { governmentKinds, lastDays, unjudgedKinds } from "@gongkai/model";
import { listed, type Sql, sql } from "../database/sql.ts";

interface Grid {
  /** The agencies expected, a row a year. */
  readonly expected: Sql;
  readonly reports: Sql;
  /** The column that an agency and its report have in common besides the year; `place` is a region, or else an agency. */
  readonly key: "agency" | "place";
  /** The day on which the edition was built, `YYYY-MM-DD`. */
  readonly built: Sql;
}

/**
 * Whether each agency expected filed for a year, and how, beside what it reported. Agencies that filed unexpected are
 * there too; a report is missing only if the edition was built after its last day.
 */
export function filingGrid({ expected, reports, key, built }: Grid): Sql {
  const place = sql`coalesce(region, agency) AS place`;
  const on = key === "agency" ? sql`r.agency = e.agency` : sql`r.place = e.place`;
  const joined = sql`SELECT r.* EXCLUDE (agency, year, region, level, kind, synthetic, place),
      coalesce(r.agency, e.agency) AS agency, coalesce(r.year, e.year) AS year,
      coalesce(r.region, e.region) AS region, coalesce(r.level, e.level) AS level,
      coalesce(r.kind, e.kind) AS kind, coalesce(r.synthetic, e.synthetic) AS synthetic,
      e.agency IS NOT NULL AS due_agency
    FROM (SELECT *, ${place} FROM (${expected})) e
      FULL JOIN (SELECT *, ${place} FROM (${reports})) r ON ${on} AND r.year = e.year`;
  return sql`SELECT *, ${due} AS due, ${judged} AS judged, due_agency::INTEGER AS "filing.expected",
      (due_agency AND source IS NOT NULL)::INTEGER AS "filing.met",
      (source IS NOT NULL)::INTEGER AS "filing.filed",
      (judged AND published <= due)::INTEGER AS "filing.on_time",
      (judged AND published > due)::INTEGER AS "filing.late",
      (source IS NOT NULL AND NOT judged)::INTEGER AS "filing.unjudged",
      judged::INTEGER AS "filing.judged",
      (source IS NULL AND due < ${built})::INTEGER AS "filing.missing",
      coalesce(unread > 0, false)::INTEGER AS "filing.unread",
      coalesce(broken > 0, false)::INTEGER AS "filing.broken"
    FROM (${joined})`;
}

const due = sql`(year + 1)::VARCHAR || CASE WHEN kind IN (${listed(governmentKinds)})
  THEN ${`-${lastDays.government}`} ELSE ${`-${lastDays.others}`} END`;

const judged = sql`coalesce(
  starts_with(published, (year + 1) || '-') AND kind NOT IN (${listed(unjudgedKinds)}), false)`;
