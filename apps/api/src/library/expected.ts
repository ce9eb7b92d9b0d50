import type { DuckDBValue } from "@duckdb/node-api";
import type { Registry } from "./registry.ts";

/** The agencies of an edition, values in the order of `schema.sql`: all that are known, and every government that must report. */
export const agencyRows = (registry: Registry): DuckDBValue[][] =>
  [...registry.agencies.values(), ...registry.governments()].map((a) => [
    ...[a.id, a.name, a.other_names, a.region, a.level, a.kind, a.scope],
    ...[a.from, a.to, a.synthetic],
  ]);

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
