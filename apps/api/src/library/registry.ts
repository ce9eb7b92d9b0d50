import { createHash } from "node:crypto";
import { kindOf, type Level, scopeOf } from "@gongkai/model";
import type { AgencyRow, RegionRow } from "./manifest.ts";

/** An agency as the library knows it; one learnt from a report alone has no region yet. */
export interface Agency extends Omit<AgencyRow, "region" | "level"> {
  readonly region: string | null;
  readonly level: Level | null;
}

/** The agencies and regions of a library, and what each name means. Later rows replace earlier ones of the same id. */
export class Registry {
  readonly regions = new Map<string, RegionRow>();
  readonly agencies = new Map<string, Agency>();
  private readonly byName = new Map<string, Set<string>>();

  addRegions(rows: readonly RegionRow[]): void {
    for (const row of rows) this.regions.set(row.code, row);
  }

  addAgencies(rows: readonly Agency[]): void {
    for (const row of rows) this.add(row);
  }

  /** The registered agency of that exact name; null where there is none, or more than one. */
  find(name: string): Agency | null {
    const ids = this.byName.get(name);
    const [id] = ids?.size === 1 ? ids : [];
    return (id && this.agencies.get(id)) || null;
  }

  /** The agency of that name, entered without a region if the registry does not know it. */
  learn(name: string, synthetic: boolean): Agency {
    const known = this.find(name);
    if (known) return known;
    const kind = kindOf(name);
    const agency: Agency = {
      id: `learnt-${createHash("sha256").update(name).digest("hex").slice(0, 10)}`,
      name,
      other_names: "",
      region: null,
      level: null,
      kind,
      scope: scopeOf(kind),
      from: null,
      to: null,
      synthetic,
    };
    this.add(agency);
    return agency;
  }

  /** The codes from the top down to the region, as in `/410000/410400/410403/`. */
  pathOf(code: string): string {
    const parent = this.regions.get(code)?.parent;
    return parent ? `${this.pathOf(parent)}${code}/` : `/${code}/`;
  }

  private add(agency: Agency): void {
    for (const name of [agency.name, ...agency.other_names.split("|").filter(Boolean)]) {
      const former = [...(this.byName.get(name) ?? [])].filter((id) => !id.startsWith("learnt-"));
      this.byName.set(name, new Set([...former, agency.id]));
    }
    this.agencies.set(agency.id, agency);
  }
}
