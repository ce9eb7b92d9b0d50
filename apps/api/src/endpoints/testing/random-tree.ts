import { type AgencyKind, type Level, type Scope, scopeOf } from "@gongkai/model";
import { chance, integer, pick } from "../../synthetic/draws.ts";
import type { Random } from "../../synthetic/random.ts";

/** A region of a made-up tree; `path` holds the codes from the top down to it. */
export interface TreeRegion {
  readonly code: string;
  readonly parent: string | null;
  readonly level: Level;
  readonly path: readonly string[];
}

export interface TreeAgency {
  readonly id: string;
  readonly region: TreeRegion | null;
  readonly kind: AgencyKind;
  readonly scope: Scope;
  /** First and last year of an expected report. */
  readonly from: number | null;
  readonly to: number | null;
  /** The agency that it became part of. */
  readonly successor: string | null;
  readonly synthetic: boolean;
}

/** Regions as they really are: districts straight below a province, zones of the level of what they lie in. */
export function randomRegions(random: Random): TreeRegion[] {
  const tops = [10, 20, 30].map((n) => regionOf(`${n}0000`, null, "province"));
  const middle = tops.flatMap((top, t) =>
    Array.from({ length: integer(random, 0, 3) }, (_, i) => {
      const level = chance(random, 0.7) ? "prefecture" : "county";
      return regionOf(`${t + 1}00${i + 1}00`, top, level);
    }),
  );
  const lowest = middle.flatMap((region, m) =>
    Array.from({ length: integer(random, 0, 3) }, (_, i) =>
      regionOf(`9${String(m).padStart(2, "0")}00${i}`, region, "county"),
    ),
  );
  return [...tops, ...middle, ...lowest];
}

const regionOf = (code: string, parent: TreeRegion | null, level: Level): TreeRegion => ({
  code,
  parent: parent?.code ?? null,
  level,
  path: [...(parent?.path ?? []), code],
});

const unitKinds = ["office", "education", "police", "civil_affairs", "street", "other"] as const;

/** A government of most regions, of some even two, their departments, and agencies that no registry knows. */
export function randomAgencies(random: Random, regions: readonly TreeRegion[]): TreeAgency[] {
  const placed = regions.flatMap((region) => {
    const governments = chance(random, 0.1) ? 2 : chance(random, 0.9) ? 1 : 0;
    const kinds: AgencyKind[] = [
      ...Array.from({ length: governments }, () => "government" as const),
      ...Array.from({ length: integer(random, 0, 4) }, () => pick(random, unitKinds)),
    ];
    return kinds.map((kind, i) => agencyOf(random, `${region.code}-${i}`, region, kind));
  });
  const learnt = [0, 1].map((i) => agencyOf(random, `learnt-${i}`, null, pick(random, unitKinds)));
  return merging(random, [...placed, ...learnt]);
}

/** Now and then an agency becomes part of one before it in its region, which may itself have become part of another. */
const merging = (random: Random, agencies: readonly TreeAgency[]): TreeAgency[] =>
  agencies.map((agency, place) => {
    const others = agencies.slice(0, place).filter(({ region }) => region === agency.region);
    const [other] = others.filter(({ scope }) => scope === "unit").slice(-1);
    const ends = other !== undefined && agency.scope === "unit" && chance(random, 0.15);
    return { ...agency, successor: ends ? other.id : null };
  });

function agencyOf(
  random: Random,
  id: string,
  region: TreeRegion | null,
  kind: AgencyKind,
): TreeAgency {
  const odd = region !== null && chance(random, 0.05);
  return {
    ...{ id, region, kind },
    scope: odd ? "consolidated" : scopeOf(kind),
    from: chance(random, 0.2) ? 2020 : null,
    to: chance(random, 0.1) ? 2021 : null,
    successor: null,
    synthetic: chance(random, 0.2),
  };
}
