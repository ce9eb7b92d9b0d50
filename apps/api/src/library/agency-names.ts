import {
  type DatedName,
  type Divisions,
  datedNames,
  leadingPlace,
  normalAgencyName,
  ofYear,
} from "@gongkai/model";
import { type Agency, isLearnt } from "./agency.ts";

interface Bearer extends DatedName {
  readonly id: string;
}

/** Who bears a name: as it is printed, and as it is compared within one region. */
export class AgencyNames {
  private readonly divisions: Divisions;
  private readonly printed = new Map<string, Bearer[]>();
  private readonly placed = new Map<string, Bearer[]>();

  constructor(divisions: Divisions, agencies: Iterable<Agency>) {
    this.divisions = divisions;
    for (const agency of agencies) this.add(agency);
  }

  /** Enters an agency under all its names. What was learnt of a name gives way to what is registered. */
  add(agency: Agency): void {
    for (const name of [
      { name: agency.name, from: null, to: null },
      ...datedNames(agency.other_names),
    ]) {
      const bearer = { ...name, id: agency.id };
      const { region, rest, told } = this.placeOf(agency, name);
      if (told || !isLearnt(agency.id)) enter(this.printed, name.name, bearer);
      if (region !== null) enter(this.placed, placeKey(region, rest), bearer);
    }
  }

  /** The ids of those who bear a name exactly as it is printed, in a year if one is given. */
  named(name: string, year: number | null): string[] {
    return idsOf(this.printed.get(name), year);
  }

  /** The ids of those in a region who bear a name that is the same without its place and its little words. */
  inRegion(region: string, rest: string, year: number | null): string[] {
    return idsOf(this.placed.get(placeKey(region, rest)), year);
  }

  /**
   * Where a name places its bearer, and whether the printed name alone tells so (`told`). A bearer without region whose
   * name now tells one, as after a change of the register of regions, is not found by it: it is learnt anew.
   */
  private placeOf({ region }: Agency, { name, to: year }: DatedName) {
    const [alone, second] = leadingPlace(this.divisions, name, { year }).divisions;
    const certain = second ? undefined : alone?.code;
    if (region === null) return { region, rest: name, told: certain === undefined };
    const { divisions, rest } = leadingPlace(this.divisions, name, { region, year });
    const [only] = divisions.length === 1 ? divisions : [];
    return only
      ? { region: only.code, rest, told: only.code === certain }
      : { region, rest: name, told: false };
  }
}

const placeKey = (region: string, rest: string) => `${region} ${normalAgencyName(rest)}`;

const idsOf = (bearers: readonly Bearer[] | undefined, year: number | null): string[] => [
  ...new Set(ofYear(bearers ?? [], year).map(({ id }) => id)),
];

function enter(names: Map<string, Bearer[]>, name: string, bearer: Bearer): void {
  const others = (names.get(name) ?? []).filter(({ id }) => id !== bearer.id);
  const registered = others.filter(({ id }) => !isLearnt(id));
  if (isLearnt(bearer.id) && registered.length > 0) return;
  names.set(name, [...(isLearnt(bearer.id) ? others : registered), bearer]);
}
