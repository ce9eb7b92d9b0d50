import { type LibraryRule, libraryRules } from "@gongkai/model";
import { type Sql, sql } from "../database/sql.ts";

/** What a row of `findings` says of its rule besides the outcome. */
export interface RuleColumns {
  readonly id: Sql;
  readonly severity: Sql;
  readonly version: Sql;
}

/** The rule on a library of that id. */
export function libraryRule(id: string): RuleColumns {
  const rule = libraryRules.find((one: LibraryRule) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const { severity, version } = rule;
  return { id: sql`${id}`, severity: sql`${severity}`, version: sql`${version}::INTEGER` };
}
