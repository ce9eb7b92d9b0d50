import type { LibraryRule } from "./in-library.ts";
import { punctualRules } from "./punctual.ts";
import { sameTablesRules } from "./same-tables.ts";
import { sumOfUnitsRules } from "./sum-of-units.ts";

/** Every rule on a report among all those of a library. */
export const libraryRules: readonly LibraryRule[] = [
  ...punctualRules,
  ...sameTablesRules,
  ...sumOfUnitsRules,
];
