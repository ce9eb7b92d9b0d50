import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import type { z } from "zod";
import { ReadyStatements } from "./ready-statements.ts";
import type { Sql } from "./sql.ts";

/**
 * How an edition is stored: in the newest format, in which texts that come again and again take a twentieth; in small
 * blocks, of which less stays empty; and in groups of an eighth of the usual rows, so that a question about few agencies,
 * which reads a group whole or not at all, takes a third of the time. Files keep all but the last, which needs ATTACH.
 */
const layout = "STORAGE_VERSION 'latest', BLOCK_SIZE 65536, ROW_GROUP_SIZE 16384";

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

type Rows = readonly (readonly DuckDBValue[])[];

/** A DuckDB file open for questions or for building. */
export class Database {
  private readonly instance: DuckDBInstance;
  private readonly connections = new Set<DuckDBConnection>();
  private readonly ended: AbortSignal | undefined;
  /** Of a database that can only be read. */
  private ready: ReadyStatements | undefined;
  /** Which of the attached files statements are about, if not the one that was opened. */
  private about: string | undefined;

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
    const database = new Database(await DuckDBInstance.fromCache(path, options));
    database.ready = new ReadyStatements(database.instance);
    return database;
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
    const rows = this.rowsOf(question).then((found) => found.map((one) => row.parse(one)));
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

  /** Opens a file for building an edition, in the layout that editions have. */
  static async openNext(path: string): Promise<Database> {
    const options = { memory_limit: "2GB", temp_directory: `${path}.tmp` };
    const database = await Database.open(":memory:", options);
    await database.attachNext(path);
    database.about = "next";
    return database;
  }

  /** Makes another file's tables known under a name, for reading. */
  async attach(path: string, as: string): Promise<void> {
    await this.script(`ATTACH ${quoted(path)} AS ${as} (READ_ONLY)`);
  }

  /** Makes the tables of an edition that is being built known as `next`. */
  async attachNext(path: string): Promise<void> {
    await this.script(`ATTACH ${quoted(path)} AS next (READ_WRITE, ${layout})`);
  }

  /** Ends what is under way with an error. */
  interrupt(): void {
    for (const connection of this.connections) connection.interrupt();
  }

  /** The same database for one who may leave: at the signal what is under way for him ends, and nothing begins. */
  until(ended: AbortSignal): Database {
    const database = new Database(this.instance, ended);
    database.ready = this.ready;
    return database;
  }

  /** For how many milliseconds one that can only be read has not been asked. */
  quietFor(): number {
    return this.ready?.quietFor() ?? 0;
  }

  close(): void {
    this.ready?.close();
    this.instance.closeSync();
  }

  private async rowsOf({ text, values }: Sql): Promise<Readonly<Record<string, unknown>>[]> {
    this.ended?.throwIfAborted();
    if (!this.ready)
      return this.connected(async (connection) =>
        (await connection.runAndReadAll(text, [...values])).getRowObjectsJS(),
      );
    return this.ready.use(text, ({ connection, statement }) =>
      this.interruptible(connection, async () => {
        statement.bind([...values]);
        return (await statement.runAndReadAll()).getRowObjectsJS();
      }),
    );
  }

  private async connected<T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.instance.connect();
    try {
      if (this.about) await connection.run(`USE ${this.about}`);
      return await this.interruptible(connection, () => use(connection));
    } finally {
      connection.closeSync();
    }
  }

  /** While it lasts, `interrupt` and the signal of who may leave end it. */
  private async interruptible<T>(connection: DuckDBConnection, use: () => Promise<T>): Promise<T> {
    const interrupt = () => connection.interrupt();
    this.connections.add(connection);
    this.ended?.addEventListener("abort", interrupt);
    try {
      this.ended?.throwIfAborted();
      return await use();
    } finally {
      this.ended?.removeEventListener("abort", interrupt);
      this.connections.delete(connection);
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
