import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import type { z } from "zod";
import type { Sql } from "./sql.ts";

/** A DuckDB file open for questions or for building. */
export class Database {
  private readonly instance: DuckDBInstance;

  private constructor(instance: DuckDBInstance) {
    this.instance = instance;
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
  static async open(path = ":memory:"): Promise<Database> {
    return new Database(await DuckDBInstance.create(path));
  }

  /** Runs a question on a connection of its own; every row is parsed by its schema. */
  async query<Row>(question: Sql, row: z.ZodType<Row>): Promise<Row[]> {
    return this.connected(async (connection) => {
      const result = await connection.runAndReadAll(question.text, [...question.values]);
      return result.getRowObjectsJS().map((object) => row.parse(object));
    });
  }

  async run(statement: Sql): Promise<void> {
    await this.connected((connection) => connection.run(statement.text, [...statement.values]));
  }

  /** Runs statements that carry no values, such as a schema. */
  async script(text: string): Promise<void> {
    await this.connected((connection) => connection.run(text));
  }

  /** Adds rows, values in the order of the table's columns. */
  async append(table: string, rows: readonly (readonly DuckDBValue[])[]): Promise<void> {
    await this.connected(async (connection) => {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const value of row) appendValue(appender, value);
        appender.endRow();
      }
      appender.closeSync();
    });
  }

  close(): void {
    this.instance.closeSync();
  }

  private async connected<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.instance.connect();
    try {
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  }
}

type Appender = Awaited<ReturnType<DuckDBConnection["createAppender"]>>;

function appendValue(appender: Appender, value: DuckDBValue): void {
  if (value === null) appender.appendNull();
  else if (typeof value === "string") appender.appendVarchar(value);
  else if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "number" && Number.isInteger(value)) appender.appendInteger(value);
  else if (typeof value === "number") appender.appendDouble(value);
  else appender.appendValue(value);
}
