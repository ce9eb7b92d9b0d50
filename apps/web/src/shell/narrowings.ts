import type { Filters } from "../filters/filters.ts";

/** What narrows a selection, and the filters of the address that say it. */
const parts = {
  region: ["region"],
  level: ["level"],
  kind: ["kind"],
  agency: ["agency"],
  years: ["from", "to"],
  basis: ["basis"],
  synthetic: ["synthetic"],
} as const;

export type Narrowing = keyof typeof parts;

const every = ["region", "level", "kind", "agency", "years", "basis", "synthetic"] as const;

/** What narrows a selection, as far as it is set. */
export const narrowings = (filters: Filters): Narrowing[] =>
  every.filter((one) => parts[one].some((key) => filters[key] !== undefined));

/** The same address or selection without one of its narrowings. */
export function without<Search extends Filters>(search: Search, narrowing: Narrowing): Search {
  const gone = Object.fromEntries(parts[narrowing].map((key) => [key, undefined]));
  return { ...search, ...gone, page: undefined };
}
