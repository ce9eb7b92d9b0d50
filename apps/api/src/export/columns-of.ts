import { z } from "zod";
import type { Database } from "../database/database.ts";
import { type Sql, sql } from "../database/sql.ts";

const column = z.object({ column_name: z.string(), column_type: z.string() });

/** A column of an exported table with DuckDB's name for its type. */
export interface ExportColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns that a question answers with. */
export async function columnsOf(database: Database, select: Sql): Promise<ExportColumn[]> {
  const rows = await database.query(sql`DESCRIBE ${select}`, column);
  return rows.map(({ column_name, column_type }) => ({ name: column_name, type: column_type }));
}
