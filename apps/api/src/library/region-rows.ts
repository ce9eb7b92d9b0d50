import type { DuckDBValue } from "@duckdb/node-api";
import type { Registry } from "./registry.ts";

/** The places of a registry as rows of `regions`. */
export const regionRows = (registry: Registry): DuckDBValue[][] =>
  [...registry.regions.values()].map((r) => [
    ...[r.code, r.name, r.short_name, r.name_en, r.pinyin, r.initials, r.parent, r.level],
    ...[r.from, r.to, r.replaced_by, r.other_names, r.government],
    ...[registry.pathOf(r.code), r.synthetic],
  ]);
