import { stat } from "node:fs/promises";
import { schemaVersion } from "../database/schema.ts";
import { readHead } from "./edition-head.ts";
import { Editions } from "./editions.ts";

/** An edition as it lies in the library. */
export interface ListedEdition {
  readonly edition: number;
  readonly current: boolean;
  /** Whether a server answers from it: the current one, or where that cannot be read the last before it that can. */
  readonly served: boolean;
  /** Whether a load can go on from it: so it may also be of an older version. */
  readonly whole: boolean;
  readonly bytes: number;
  /** When it was built and how many reports it has; null where the file cannot be read by this version. */
  readonly built: string | null;
  readonly reports: number | null;
}

/** The editions of a library, oldest first. */
export async function listEditions(library: string): Promise<readonly ListedEdition[]> {
  const editions = new Editions(library);
  const current = await editions.current();
  const rows = await rowsOf(editions);
  const served = rows.findLast(
    ({ edition, built }) => current !== null && edition <= current && built !== null,
  );
  return rows.map((row) => ({ ...row, current: row.edition === current, served: row === served }));
}

/**
 * Takes out all but the newest `keep` editions. The last that can be read stays, for it is what is served and what the
 * next load goes on from.
 */
export async function pruneEditions(library: string, keep: number): Promise<void> {
  const listed = await listEditions(library);
  const spared = [listed.find(({ served }) => served), listed.findLast(({ whole }) => whole)];
  await new Editions(library).prune(
    keep,
    spared.flatMap((row) => row?.edition ?? []),
  );
}

async function rowsOf(editions: Editions) {
  const rows: Omit<ListedEdition, "current" | "served">[] = [];
  for (const edition of await editions.all()) {
    const path = editions.path(edition);
    const head = await readHead(path);
    const { size } = await stat(path);
    const known = head?.version === schemaVersion ? head : { built: null, reports: null };
    const { built, reports } = known;
    rows.push({ edition, whole: head !== null, bytes: size, built, reports });
  }
  return rows;
}
