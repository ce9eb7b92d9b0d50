import type { DuckDBConnection, DuckDBInstance, DuckDBPreparedStatement } from "@duckdb/node-api";

/** A statement on a connection of its own, planned once and asked with ever other values. */
interface ReadyStatement {
  readonly text: string;
  readonly connection: DuckDBConnection;
  readonly statement: DuckDBPreparedStatement;
}

/** How many statements that nobody asks wait: four of five that come then need no planning. */
const mostWaiting = 128;

/** The statements of a database that can only be read, kept ready for whoever asks the same with other values. */
export class ReadyStatements {
  private readonly instance: DuckDBInstance;
  /** Those asked last stand last. */
  private readonly waiting: ReadyStatement[] = [];
  private closed = false;
  private lent = 0;
  private quietSince = performance.now();

  constructor(instance: DuckDBInstance) {
    this.instance = instance;
  }

  /** Lends a statement; one that has failed, or was interrupted, is lent no more. */
  async use<T>(text: string, use: (ready: ReadyStatement) => Promise<T>): Promise<T> {
    this.lent++;
    try {
      return await this.lend(this.take(text) ?? (await this.prepare(text)), use);
    } finally {
      this.lent--;
      this.quietSince = performance.now();
    }
  }

  private async lend<T>(
    ready: ReadyStatement,
    use: (ready: ReadyStatement) => Promise<T>,
  ): Promise<T> {
    try {
      const found = await use(ready);
      this.keep(ready);
      return found;
    } catch (error) {
      close(ready);
      throw error;
    }
  }

  /** For how many milliseconds nothing has been asked. */
  quietFor(): number {
    return this.lent > 0 ? 0 : performance.now() - this.quietSince;
  }

  /** Those that are lent are closed when they come back. */
  close(): void {
    this.closed = true;
    for (const ready of this.waiting.splice(0)) close(ready);
  }

  private take(text: string): ReadyStatement | undefined {
    const place = this.waiting.findLastIndex((ready) => ready.text === text);
    return place < 0 ? undefined : this.waiting.splice(place, 1)[0];
  }

  private async prepare(text: string): Promise<ReadyStatement> {
    const connection = await this.instance.connect();
    try {
      return { text, connection, statement: await connection.prepare(text) };
    } catch (error) {
      connection.closeSync();
      throw error;
    }
  }

  private keep(ready: ReadyStatement): void {
    this.waiting.push(ready);
    const most = this.closed ? 0 : mostWaiting;
    for (const old of this.waiting.splice(0, this.waiting.length - most)) close(old);
  }
}

function close({ statement, connection }: ReadyStatement): void {
  statement.destroySync();
  connection.closeSync();
}
