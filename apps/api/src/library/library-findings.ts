import type { Database } from "../database/database.ts";
import { punctualFindings } from "./punctual-findings.ts";
import { addSameTables } from "./same-tables.ts";
import { sumOfUnitsFindings } from "./sum-of-units.ts";

/**
 * Holds the current reports of a whole edition against each other, as the rules on a library do, and adds what is
 * broken or undecided to their findings.
 */
export async function addLibraryFindings(edition: Database): Promise<void> {
  await edition.run(punctualFindings);
  await addSameTables(edition);
  await edition.run(sumOfUnitsFindings);
}
