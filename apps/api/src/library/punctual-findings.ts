import { governmentKinds, lastDays, unjudgedKinds } from "@gongkai/model";
import { listed, sql } from "../database/sql.ts";
import { libraryRule } from "./library-rule.ts";

const { id, severity, version } = libraryRule("library.punctual");

/** Days are counted from 31 December of the year reported on. */
export const punctualFindings = sql`
  INSERT INTO findings
  SELECT source, ${id}, outcome, '[]', stated, CASE WHEN stated IS NOT NULL THEN derived END, '[]', NULL,
    ${severity}, ${version}, synthetic
  FROM (
    SELECT *, CASE WHEN stated IS NULL THEN 'undecided' WHEN stated <= derived THEN NULL
      WHEN kind IN (${listed(unjudgedKinds)}) THEN 'undecided' ELSE 'broken' END AS outcome
    FROM (
      SELECT source, kind, synthetic,
        CASE WHEN year(day) = year + 1 THEN day - make_date(year, 12, 31) END AS stated,
        ((year + 1)::VARCHAR || '-' || CASE WHEN kind IN (${listed(governmentKinds)}) OR scope <> 'unit'
          THEN ${lastDays.government} ELSE ${lastDays.others} END)::DATE - make_date(year, 12, 31) AS derived
      FROM (SELECT *, try_cast(published AS DATE) AS day FROM reports)
    )
  ) WHERE outcome IS NOT NULL ORDER BY source`;
