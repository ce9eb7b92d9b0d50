import { createHash } from "node:crypto";
import {
  type AgencyKind,
  Divisions,
  type Hint,
  kindOf,
  type Level,
  leadingPlace,
  normalAgencyName,
  scopeOf,
} from "@gongkai/model";
import { type Agency, learntId } from "./agency.ts";
import { AgencyNames } from "./agency-names.ts";
import { governmentId, governmentOf } from "./governments.ts";
import type { RegionRow } from "./manifest.ts";

/** An agency that no register knows, with what its name and the source tell of it. */
export interface Unknown {
  readonly name: string;
  /** The name without the places it begins with. */
  readonly rest: string;
  readonly region: string | null;
  readonly level: Level | null;
  readonly kind: AgencyKind;
}

/** Several agencies that a name may mean. */
export interface Candidates {
  readonly candidates: readonly Agency[];
}

/** What a name means: one agency, one of several, or one that is not known yet. */
export type Resolution = { readonly agency: Agency } | Candidates | { readonly unknown: Unknown };

/** The agencies and regions of a library, and what each name means. Later rows replace earlier ones of the same id. */
export class Registry {
  readonly regions = new Map<string, RegionRow>();
  readonly agencies = new Map<string, Agency>();
  private knownDivisions: Divisions | null = null;
  private knownNames: AgencyNames | null = null;

  addRegions(rows: readonly RegionRow[]): void {
    for (const row of rows) this.regions.set(row.code, row);
    this.knownDivisions = null;
    this.knownNames = null;
    for (const { code } of rows) {
      const known = this.agencies.has(governmentId(code)) ? this.governmentOf(code) : null;
      if (known) this.agencies.set(known.id, known);
    }
  }

  addAgencies(rows: readonly Agency[]): void {
    for (const row of rows) {
      const replaced = this.agencies.get(row.id);
      this.agencies.set(row.id, row);
      if (replaced) this.knownNames = null;
      else this.knownNames?.add(row);
    }
  }

  /**
   * What a name means in a year and a region, where these are known: by the name as it is, by the agency's other names,
   * and by the name within the region that it begins with or that the source points to.
   */
  resolve(name: string, hint: Hint = {}): Resolution {
    const { year = null, region = null } = hint;
    const exact = this.among(this.names().named(name, year)).filter(
      (agency) => region === null || this.isRelated(agency.region, region),
    );
    if (exact.length > 0) return settled(exact);
    const place = leadingPlace(this.divisions(), name, hint);
    const codes = place.divisions.map(({ code }) => code);
    const regions = codes.length > 0 || region === null ? codes : [region];
    const found = regions.flatMap((code) => this.inRegion(code, place.rest, year));
    if (regions.length > 1 && found.length > 0) return { candidates: found };
    return found.length > 0 ? settled(found) : { unknown: this.unknown(name, regions, place.rest) };
  }

  /** The agency that a name certainly means, or null. */
  find(name: string, hint: Hint = {}): Agency | null {
    const found = this.resolve(name, hint);
    return "agency" in found ? found.agency : null;
  }

  /** The agency that a name means, entered if it is new to the library; or those that it may mean. */
  learn(name: string, synthetic: boolean, hint: Hint = {}): Agency | Candidates {
    const found = this.resolve(name, hint);
    if ("candidates" in found) return found;
    const agency = "agency" in found ? found.agency : learnt(found.unknown, synthetic);
    if (!this.agencies.has(agency.id)) this.addAgencies([agency]);
    return agency;
  }

  /** The governments that must report and that no register names, one a region. */
  governments(): Agency[] {
    const registered = new Set(
      [...this.agencies.values()].filter(isRealGovernment).map(({ region }) => region),
    );
    return [...this.regions.keys()].flatMap((code) =>
      registered.has(code) ? [] : (this.governmentOf(code) ?? []),
    );
  }

  /** The codes from the top down to the region, as in `/410000/410400/410403/`. */
  pathOf(code: string): string {
    const parent = this.regions.get(code)?.parent;
    return parent ? `${this.pathOf(parent)}${code}/` : `/${code}/`;
  }

  private divisions(): Divisions {
    this.knownDivisions ??= new Divisions(this.regions.values());
    return this.knownDivisions;
  }

  private names(): AgencyNames {
    this.knownNames ??= new AgencyNames(this.divisions(), this.agencies.values());
    return this.knownNames;
  }

  private among(ids: readonly string[]): Agency[] {
    return ids.flatMap((id) => this.agencies.get(id) ?? []);
  }

  private inRegion(code: string, rest: string, year: number | null): Agency[] {
    const known = this.among(this.names().inRegion(code, rest, year));
    if (known.length > 0 || !/^(?:政府|行政公署|行署)$/u.test(normalAgencyName(rest))) return known;
    return [this.governmentOf(code) ?? []].flat();
  }

  private governmentOf(code: string): Agency | null {
    const region = this.regions.get(code);
    return region ? governmentOf(region, this.divisions()) : null;
  }

  private isRelated(one: string | null, other: string): boolean {
    if (one === null) return false;
    const divisions = this.divisions();
    return divisions.isWithin(one, other) || divisions.isWithin(other, one);
  }

  private unknown(name: string, regions: readonly string[], rest: string): Unknown {
    const kind = kindOf(name);
    const [code] = regions.length === 1 ? regions : [];
    const region = code === undefined ? undefined : this.regions.get(code);
    return { name, rest, kind, region: region?.code ?? null, level: levelOf(kind, rest, region) };
  }
}

const isRealGovernment = ({ kind, synthetic }: Agency) => kind === "government" && !synthetic;

function settled(found: readonly Agency[]): Resolution {
  const [agency, second] = found;
  return agency && !second ? { agency } : { candidates: found };
}

/** Towns and streets are of the lowest level; of which level a branch of a bureau is, its name does not tell. */
function levelOf(kind: AgencyKind, rest: string, region: RegionRow | undefined): Level | null {
  if (!region || /分局$/u.test(rest)) return null;
  return kind === "township" || kind === "street" ? "township" : region.level;
}

/** The same name in the same region is the same agency in every library. */
function learnt({ name, rest, region, level, kind }: Unknown, synthetic: boolean): Agency {
  const key = region === null ? name : `${region} ${normalAgencyName(rest)}`;
  return {
    id: learntId(createHash("sha256").update(key).digest("hex").slice(0, 10)),
    ...{ name, other_names: "", region, level, kind, scope: scopeOf(kind) },
    ...{ from: null, to: null, successor: null, synthetic },
  };
}
