import type { DuckDBValue } from "@duckdb/node-api";
import type { Agency } from "./agency.ts";
import type { Registry } from "./registry.ts";
import { type Spelt, spell } from "./spelling.ts";

/** The agencies of an edition, values in the order of `schema.sql`: all that are known, and every government that must report. */
export const agencyRows = (registry: Registry): DuckDBValue[][] =>
  [...registry.agencies.values(), ...registry.governments()].map((a) => [
    ...[a.id, a.name, a.other_names, a.region, a.level, a.kind, a.scope],
    ...[a.from, a.to, a.successor, a.synthetic],
    ...spelling(registry, a),
  ]);

/** The pinyin of all its names, and their initials. */
function spelling(registry: Registry, { name, other_names, region }: Agency): [string, string] {
  const codes = region === null ? [] : registry.pathOf(region).split("/");
  const places = codes.flatMap((code) => registry.regions.get(code) ?? []);
  const spelt = [name, ...other_names.split("|")].map((one) => spell(one, places));
  const all = (of: (one: Spelt) => string) => spelt.map(of).filter(Boolean).join("|");
  return [all(({ pinyin }) => pinyin), all(({ initials }) => initials)];
}

/**
 * Takes out whom this library does not expect: agencies learnt from a report that is gone; and, as long as it holds no
 * report of a real government, the governments that follow from the regions: a library without any does not seek them.
 */
export const dropUnexpected = `
  DELETE FROM agencies WHERE id NOT IN (SELECT agency FROM readings) AND (
    starts_with(id, 'learnt-')
    OR id = region || '-government' AND NOT EXISTS (
      FROM readings r JOIN agencies a ON a.id = r.agency WHERE a.kind = 'government' AND NOT a.synthetic
    )
  )`;
