import { literal, name, type Sql, sql } from "../database/sql.ts";

/** What a spreadsheet would take for the beginning of a formula. */
const formula = literal("^[=+\\-@\\t\\r]");

/** A text column for CSV: what begins like a formula gets an apostrophe before it, so that no spreadsheet runs it. */
export function csvText(column: string): Sql {
  const text = name(column);
  return sql`CASE WHEN regexp_matches(${text}, ${formula}) THEN '''' || ${text} ELSE ${text} END`;
}
