import { z } from "zod";
import { Database } from "../../apps/api/src/database/database.ts";
import type { Sql } from "../../apps/api/src/database/sql.ts";

/** A statement as it was run, and which of those before it had ended when it began. */
export interface Recorded {
  readonly statement: Sql;
  readonly after: readonly number[];
}

/** The statements that a work asks any database, in the order in which they begin. */
export async function recorded(work: () => unknown): Promise<readonly Recorded[]> {
  const { query } = Database.prototype;
  const statements: Recorded[] = [];
  const ended: number[] = [];
  Database.prototype.query = async function <Row>(
    this: Database,
    statement: Sql,
    row: z.ZodType<Row>,
  ) {
    const place = statements.push({ statement, after: [...ended] }) - 1;
    const rows = await query.call(this, statement, z.unknown());
    ended.push(place);
    return rows.map((one) => row.parse(one));
  };
  try {
    await work();
  } finally {
    Database.prototype.query = query;
  }
  return statements;
}
