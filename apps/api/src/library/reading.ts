import type { DuckDBValue } from "@duckdb/node-api";
import type { Hint } from "@gongkai/model";
import type { Refusal } from "../documents/refusal.ts";
import type { Facts } from "./facts.ts";

/** A file to read. */
export interface ReadingJob {
  readonly path: string;
  /** The number that its rows are to bear. */
  readonly id: number;
  readonly facts: Facts;
  /** Hashes of the contents of which readings are at hand: they are not read again. */
  readonly known: readonly string[];
}

/** A file's content, by which it is known again. */
interface Content {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file with a content that was known. */
interface Unchanged {
  readonly ok: true;
  readonly unchanged: true;
  readonly content: Content;
}

/** A report as it goes into the library; whose it is, the registry tells later. */
export interface ReadReport {
  readonly ok: true;
  readonly unchanged: false;
  readonly content: Content;
  readonly format: string;
  readonly claim: Claim;
  /** Rows by table, values in the order of `schema.sql`. */
  readonly rows: Readonly<Record<ContentTable, readonly DuckDBValue[][]>>;
}

/** Whose report it says it is. */
export interface Claim {
  readonly agency: string;
  /** What tells agencies of one name apart; the region is what the manifest says. */
  readonly hint: Hint;
  readonly synthetic: boolean;
}

/** The tables that hold what is read from a source. */
export const contentTables = [
  "readings",
  "special_cells",
  "places",
  "extras",
  "narratives",
  "findings",
] as const;
export type ContentTable = (typeof contentTables)[number];

/** A file that is not taken; its content where it could be opened. */
export type RefusedFile = Refusal & { readonly content?: Content };

/** What came of a file. */
export type Reading = Unchanged | ReadReport | RefusedFile;

/** What a process says when it is about to read its first file. */
export const ready = "ready";

/** What a process says: an answer, or why the whole load cannot go on. */
export type Message = Reading | { readonly failure: string } | typeof ready;
