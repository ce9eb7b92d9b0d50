import type { DuckDBValue } from "@duckdb/node-api";
import type { Given, Hint } from "@gongkai/model";
import type { Refusal } from "../documents/refusal.ts";

/** A file to read. */
export interface ReadingJob {
  readonly path: string;
  /** The number that its rows are to bear. */
  readonly id: number;
  readonly given: Given;
  /** Day of publication as the manifest has it, for reports that do not say it themselves. */
  readonly published: string | null;
  /** Hash of the content of which a reading is at hand: it is not read again. */
  readonly known: string | null;
}

/** A file with the content that was known. */
interface Unchanged {
  readonly ok: true;
  readonly unchanged: true;
}

/** A report as it goes into the library; whose it is, the registry tells later. */
export interface ReadReport {
  readonly ok: true;
  readonly unchanged: false;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly agency: string;
  /** What tells agencies of one name apart; the region is what the manifest says. */
  readonly hint: Hint;
  readonly synthetic: boolean;
  /** Rows by table, values in the order of `schema.sql`. */
  readonly rows: Readonly<Record<ContentTable, readonly DuckDBValue[][]>>;
}

/** The tables that hold what is read from a source. */
export const contentTables = [
  "readings",
  "cells",
  "places",
  "extras",
  "narratives",
  "findings",
] as const;
export type ContentTable = (typeof contentTables)[number];

/** What came of a file. */
export type Reading = Unchanged | ReadReport | Refusal;

/** What a thread says when it is about to read its first file. */
export const ready = "ready";
