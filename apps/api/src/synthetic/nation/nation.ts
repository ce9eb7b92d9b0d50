import { kindOf, type Level, scopeOf, syntheticSuffix } from "@gongkai/model";
import { chance, factor, integer } from "../draws.ts";
import { randomFor } from "../random.ts";
import {
  type SyntheticAgency,
  type SyntheticRegion,
  type Territory,
  territory,
} from "../territory.ts";
import { seatsOf } from "./seats.ts";

/** What a nation is made of. */
export interface NationPlan {
  readonly seed: number;
  /** The real divisions, provinces to counties. */
  readonly regions: readonly SyntheticRegion[];
  /** How many agencies there are to be; fewer where the divisions have no more seats. */
  readonly agencies: number;
  readonly years: readonly number[];
  /**
   * The only province that has more than the governments of provinces and prefectures, and more than the last years of
   * their reports; all have if not given.
   */
  readonly province?: string;
}

interface Seat {
  readonly region: SyntheticRegion;
  readonly name: string;
  readonly number: number;
  readonly rank: number;
}

const reporting: readonly Level[] = ["province", "prefecture", "county"];
/** How differently regions are staffed, how busy they are, and how busy one agency is beside its like. */
const spreads = { staff: 0.35, region: 0.7, agency: 0.8 };
/** For how many years governments report elsewhere, where only one province is whole. */
const yearsElsewhere = 3;
const renamed = 0.03;
const founded = 0.02;

/**
 * Made-up agencies over the real divisions. Governments come first, from provinces down, then the other agencies of all
 * regions alike. Every name says that it is an example (示例) and ends in the synthetic suffix: none is a real agency's.
 */
export function nation(plan: NationPlan): Territory {
  const { regions: all, agencies: most, years } = plan;
  const regions = all.filter((region) => isIn(region, plan));
  const nameOf = fullNames(all);
  const seats = regions
    .flatMap((region) => seatsIn(region, plan))
    .sort((a, b) => a.rank - b.rank || depth(a) - depth(b) || compare(a, b))
    .slice(0, most);
  const agencies = seats.toSorted(compare).map((seat) => seated(plan, seat, nameOf));
  return territory(regions, agencies, years);
}

const depth = ({ region }: Seat): number => reporting.indexOf(region.level);
const compare = (a: Seat, b: Seat): number =>
  a.region.code === b.region.code
    ? a.number - b.number
    : Number(a.region.code) - Number(b.region.code);

const isWithin = (code: string, province: string): boolean =>
  code.slice(0, 2) === province.slice(0, 2);

/** Whether a division has all its agencies and years. */
const isWhole = ({ code }: SyntheticRegion, province: string | undefined): boolean =>
  province === undefined || isWithin(code, province);

function isIn({ level, code }: SyntheticRegion, { province }: NationPlan): boolean {
  if (province !== undefined && level === "county") return isWithin(code, province);
  return reporting.includes(level);
}

function seatsIn(region: SyntheticRegion, { seed, province }: NationPlan): readonly Seat[] {
  const staff = factor(randomFor(seed, region.code, "staff"), spreads.staff);
  const names = seatsOf(region.level);
  return (isWhole(region, province) ? names : names.slice(0, 1)).map((name, i) => ({
    region,
    name,
    number: i + 1,
    rank: i / staff,
  }));
}

function seated(
  { seed, years, province }: NationPlan,
  { region, name, number }: Seat,
  nameOf: (region: SyntheticRegion) => string,
): SyntheticAgency {
  const id = `${region.code}-${String(number).padStart(2, "0")}`;
  const random = randomFor(seed, id, "agency");
  const busy = factor(randomFor(seed, region.code, "busy"), spreads.region);
  const named = (seat: string): string => `${nameOf(region)}示例${seat}${syntheticSuffix}`;
  const kind = kindOf(named(name));
  const [first = 2019] = years;
  const change = integer(random, first + 1, first + 3);
  const isUnit = number > 2;
  const own = isUnit && chance(random, founded) ? change : null;
  return {
    id,
    site: region.code,
    name: named(name),
    former: isUnit && chance(random, renamed) ? { name: named(`原${name}`), until: change } : null,
    region,
    level: kind === "township" || kind === "street" ? "township" : region.level,
    kind,
    scope: scopeOf(kind),
    from: isWhole(region, province) ? own : (years.at(-yearsElsewhere) ?? first),
    busyness: busy * factor(random, spreads.agency),
  };
}

/** Names from the province down, as in 河南省平顶山市卫东区. */
function fullNames(regions: readonly SyntheticRegion[]): (region: SyntheticRegion) => string {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  return function nameOf({ parent, name }): string {
    const above = parent === null ? undefined : byCode.get(parent);
    return above ? nameOf(above) + name : name;
  };
}
