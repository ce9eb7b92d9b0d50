import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import type { z } from "zod";
import type { Sql } from "./sql.ts";

type Rows = readonly (readonly DuckDBValue[])[];

/** A DuckDB file open for questions or for building. */
export class Database {
  private readonly instance: DuckDBInstance;
  private readonly connections = new Set<DuckDBConnection>();
  private readonly ended: AbortSignal | undefined;

  private constructor(instance: DuckDBInstance, ended?: AbortSignal) {
    this.instance = instance;
    this.ended = ended;
  }

  /** Opens an edition for questions only: nothing can be written, no other file read, no setting changed. */
  static async openReadOnly(path: string): Promise<Database> {
    const options = {
      access_mode: "READ_ONLY",
      enable_external_access: "false",
      lock_configuration: "true",
    };
    return new Database(await DuckDBInstance.fromCache(path, options));
  }

  /** Opens a file for building, or a database in memory. */
  static async open(
    path = ":memory:",
    options: Readonly<Record<string, string>> = {},
  ): Promise<Database> {
    return new Database(await DuckDBInstance.create(path, { ...options }));
  }

  /** Runs a question on a connection of its own; every row is parsed by its schema. */
  async query<Row>(question: Sql, row: z.ZodType<Row>): Promise<Row[]> {
    const rows = this.connected(async (connection) => {
      const result = await connection.runAndReadAll(question.text, [...question.values]);
      return result.getRowObjectsJS().map((object) => row.parse(object));
    });
    // Who leaves may no longer look at what is ended for him.
    if (this.ended) rows.catch(() => {});
    return rows;
  }

  async run(statement: Sql): Promise<void> {
    await this.connected((connection) => connection.run(statement.text, [...statement.values]));
  }

  /** Runs statements that carry no values, such as a schema. */
  async script(text: string): Promise<void> {
    await this.connected((connection) => connection.run(text));
  }

  /** Adds rows to a table, here or in an attached database; values in the order of its columns. */
  async append(table: string, rows: Rows, database?: string): Promise<void> {
    await this.connected((connection) => appendRows(connection, table, rows, database));
  }

  /** Adds rows to several tables, all of them or none. */
  async appendAll(tables: Readonly<Record<string, Rows>>): Promise<void> {
    await this.connected(async (connection) => {
      await connection.run("BEGIN");
      for (const [table, rows] of Object.entries(tables)) await appendRows(connection, table, rows);
      await connection.run("COMMIT");
    });
  }

  /** Makes another file's tables known under a name. */
  async attach(path: string, as: string, mode: "READ_ONLY" | "READ_WRITE"): Promise<void> {
    await this.script(`ATTACH '${path.replaceAll("'", "''")}' AS ${as} (${mode})`);
  }

  /** Ends what is under way with an error. */
  interrupt(): void {
    for (const connection of this.connections) connection.interrupt();
  }

  /** The same database for one who may leave: at the signal what is under way for him ends, and nothing begins. */
  until(ended: AbortSignal): Database {
    return new Database(this.instance, ended);
  }

  close(): void {
    this.instance.closeSync();
  }

  private async connected<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.instance.connect();
    const interrupt = () => connection.interrupt();
    this.connections.add(connection);
    this.ended?.addEventListener("abort", interrupt);
    try {
      this.ended?.throwIfAborted();
      return await use(connection);
    } finally {
      this.ended?.removeEventListener("abort", interrupt);
      this.connections.delete(connection);
      connection.closeSync();
    }
  }
}

async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: Rows,
  database?: string,
): Promise<void> {
  const appender = await connection.createAppender(table, null, database);
  for (const row of rows) {
    for (const value of row) appendValue(appender, value);
    appender.endRow();
  }
  appender.closeSync();
}

const largestInteger = 2 ** 31 - 1;
const isInteger = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) <= largestInteger;

type Appender = Awaited<ReturnType<DuckDBConnection["createAppender"]>>;

function appendValue(appender: Appender, value: DuckDBValue): void {
  if (value === null) appender.appendNull();
  else if (typeof value === "string") appender.appendVarchar(value);
  else if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "number" && isInteger(value)) appender.appendInteger(value);
  else if (typeof value === "number") appender.appendDouble(value);
  else appender.appendValue(value);
}
