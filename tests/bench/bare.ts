import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Sql } from "../../apps/api/src/database/sql.ts";
import type { Recorded } from "./recorded.ts";

/** An edition as the driver alone opens it, with connections that stay open. */
export class Bare {
  private readonly instance: DuckDBInstance;
  private readonly connections: DuckDBConnection[] = [];

  private constructor(instance: DuckDBInstance) {
    this.instance = instance;
  }

  /** In the settings of the server, so that both share one instance: two of one file must not be. */
  static async open(path: string): Promise<Bare> {
    const settings = {
      access_mode: "READ_ONLY",
      enable_external_access: "false",
      lock_configuration: "true",
    };
    return new Bare(await DuckDBInstance.fromCache(path, settings));
  }

  /** Runs statements as they were recorded: each begins when those have ended that had ended before it. */
  async run(statements: readonly Recorded[]): Promise<void> {
    while (this.connections.length < statements.length)
      this.connections.push(await this.instance.connect());
    const running: Promise<unknown>[] = [];
    statements.forEach(({ statement, after }, place) => {
      const before = Promise.all(after.map((one) => running[one]));
      running.push(before.then(() => this.rowsOf(statement, place)));
    });
    await Promise.all(running);
  }

  private async rowsOf({ text, values }: Sql, place: number): Promise<unknown> {
    const reader = await this.connections[place]?.runAndReadAll(text, [...values]);
    return reader?.getRowObjectsJS();
  }
}
