import { kinds, levels } from "@gongkai/model";
import type { CommonSearch, FilterSearch } from "./search.ts";

export type Raw = Record<string, unknown>;

/**
 * What a page reads of its address. Names that are known but not rightly set are said to be undefined: what is left
 * unsaid the router would take as it stands.
 */
export function readCommon(raw: Raw): CommonSearch {
  return { lang: oneOf(raw.lang, ["en"]), edition: whole(raw.edition, 1, 1e9) };
}

/** Ids parted by commas. */
export const idList = /^[^,\s]{1,80}(,[^,\s]{1,80}){0,199}$/u;

export function readFilters(raw: Raw): FilterSearch {
  return {
    ...readCommon(raw),
    region: matching(raw.region, /^\d{6}$/),
    level: oneOf(raw.level, levels),
    kind: oneOf(
      raw.kind,
      kinds.map(({ key }) => key),
    ),
    agency: matching(raw.agency, idList),
    ...readYears(raw),
    basis: oneOf(raw.basis, ["consolidated"]),
    synthetic: oneOf(raw.synthetic, ["exclude"]),
    one: matching(raw.one, /^[\w.]{1,80}:[^,\s]{1,80}$/u),
  };
}

/** A range given backwards is turned round. */
function readYears(raw: Raw): Pick<FilterSearch, "from" | "to"> {
  const from = whole(raw.from, 2000, 2100);
  const to = whole(raw.to, 2000, 2100);
  return from !== undefined && to !== undefined && from > to
    ? { from: to, to: from }
    : { from, to };
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

export function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

/** A number as a program writes it, so that it comes back as the very same. */
export function decimal(value: unknown): number | undefined {
  const isNumber = /^-?\d{1,15}(\.\d{1,20})?(e-\d{1,2})?$/.test(String(value));
  return isNumber ? Number(value) : undefined;
}

export function whole(value: unknown, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(String(value)) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
