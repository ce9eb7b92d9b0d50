import { ofYear } from "./dated-name.ts";
import type { Division, Divisions, PlaceName } from "./divisions.ts";

/** The place that a name begins with. */
export interface LeadingPlace {
  /** One: certain. Several: they bear the same name. None: no place is named. */
  readonly divisions: readonly Division[];
  /** The name without the places it begins with. */
  readonly rest: string;
}

/** What is known besides the name: the year it was borne, and a region that the place lies in, or above. */
export interface Hint {
  readonly year?: number | null;
  readonly region?: string | null;
}

/** Words of the centre that stand before the place: 国家税务总局平顶山市税务局. */
const centre = /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中华人民共和国)/u;

/** What follows where the name of a place is only the beginning of another word: 东区街道, 临沂市场, 古县渡镇; not 平谷区镇罗营镇. */
const goesOn = /^(?:街道|街办|场监|域(?!城)|(?:.?[镇乡村]|社区)(?:人民政府|政府|办|[居村]|$))/u;

/**
 * The place that a name begins with, by the longest chain of places each of which lies below the one before:
 * 河南省平顶山市卫东区财政局. A place that stands alone must be given by its whole name.
 */
export function leadingPlace(divisions: Divisions, name: string, hint: Hint = {}): LeadingPlace {
  const start = centre.exec(name)?.[0].length ?? 0;
  const found = walk({ divisions, name, hint }, start, null);
  if (!found) return { divisions: [], rest: name };
  return { divisions: found.divisions, rest: name.slice(0, start) + name.slice(found.end) };
}

interface Search {
  readonly divisions: Divisions;
  readonly name: string;
  readonly hint: Hint;
}

interface Found {
  readonly divisions: readonly Division[];
  readonly end: number;
}

function walk(search: Search, at: number, above: readonly Division[] | null): Found | null {
  for (const names of search.divisions.namesAt(search.name, at)) {
    const here = hold(search, names, above);
    const end = at + (names[0]?.name.length ?? 0);
    if (here.length === 0) continue;
    const deeper = walk(search, end, divisionsOf(here));
    if (deeper) return deeper;
    const whole = here.filter((one) => one.whole);
    if (whole.length > 0 && !goesOn.test(search.name.slice(end)) && !isVague(search, whole, above))
      return { divisions: divisionsOf(whole), end };
  }
  return null;
}

/** The names that can be meant: below what was named before, in the region hinted at if any is, and of the year. */
function hold(
  { divisions, hint }: Search,
  names: readonly PlaceName[],
  above: readonly Division[] | null,
): readonly PlaceName[] {
  const below = names.filter(({ division }) => !above || isBelow(divisions, division, above));
  const { region, year = null } = hint;
  const near = below.filter(({ division: { code } }) => region && related(divisions, code, region));
  return ofYear(near.length > 0 ? near : below, year);
}

const isBelow = (divisions: Divisions, { code }: Division, above: readonly Division[]) =>
  above.some((one) => one.code !== code && divisions.isWithin(code, one.code));

const related = (divisions: Divisions, one: string, other: string) =>
  divisions.isWithin(one, other) || divisions.isWithin(other, one);

/** 东区, 城区, 郊区: too common to mean the one division of that name, unless something else points to it. */
function isVague(
  { divisions, hint }: Search,
  names: readonly PlaceName[],
  above: readonly Division[] | null,
): boolean {
  const { region } = hint;
  const pointed = names.some(({ division }) => region && related(divisions, division.code, region));
  return !above && !pointed && names.every(({ name }) => /^.区$/u.test(name));
}

const divisionsOf = (names: readonly PlaceName[]): readonly Division[] => [
  ...new Set(names.map(({ division }) => division)),
];
