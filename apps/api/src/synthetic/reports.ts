import { deadline } from "@gongkai/model";
import { addDays } from "./calendar.ts";
import { type Defect, defects } from "./defects.ts";
import type { Draft } from "./draft.ts";
import { integer, shuffle } from "./draws.ts";
import { type Random, randomFor } from "./random.ts";

/** A report that was published; `printed` has the defect in it. */
export interface SyntheticReport extends Draft {
  readonly published: string;
  readonly late: boolean;
  readonly defect: Defect | null;
}

export interface Reports {
  readonly published: readonly SyntheticReport[];
  readonly missing: readonly Draft[];
}

/** Of a hundred reports: units' never published, any published late, units' wrong on purpose. */
const shares = { missing: 4, late: 7, wrong: 4.5 };

/** What became of some drafts: those published, and those that never were. `batch` names them. */
export function reports(seed: number, all: readonly Draft[], ...batch: readonly string[]): Reports {
  const random = (what: string): Random => randomFor(seed, what, ...batch);
  const missing = new Set(drawn(random("missing"), shares.missing, all.filter(isUnit)));
  const filed = all.filter((draft) => !missing.has(draft));
  const late = new Set(drawn(random("late"), shares.late, filed));
  const wrong = wrongOnPurpose(random("wrong"), filed.filter(isUnit));
  return {
    published: filed.map((draft) => publish(draft, late.has(draft), wrong.get(draft) ?? null)),
    missing: [...missing],
  };
}

const isUnit = ({ agency }: Draft): boolean => agency.scope === "unit";

function drawn(random: Random, share: number, from: readonly Draft[]): readonly Draft[] {
  const order = shuffle(random, from);
  return order.slice(0, countOf(random, share, from));
}

/** A share of the drafts, rounded up as often as it is above a whole number. */
function countOf(random: Random, share: number, from: readonly Draft[]): number {
  return Math.floor((from.length * share) / 100 + random());
}

/** Each defect in turn, from any of them on, goes to a report that it fits and that has none yet. */
function wrongOnPurpose(random: Random, from: readonly Draft[]): ReadonlyMap<Draft, Defect> {
  const wrong = new Map<Draft, Defect>();
  const order = shuffle(random, from);
  const first = integer(random, 0, defects.length - 1);
  for (let turn = countOf(random, shares.wrong, from); turn > 0; turn--) {
    const defect = defects[(first + turn) % defects.length];
    const draft = order.find((candidate) => !wrong.has(candidate) && defect?.fits(candidate));
    if (draft && defect) wrong.set(draft, defect);
  }
  return wrong;
}

function publish(draft: Draft, late: boolean, defect: Defect | null): SyntheticReport {
  const { seed, agency, year } = draft;
  const random = randomFor(seed, agency.id, year, "published");
  const days = late ? integer(random, 1, 45) : -integer(random, 0, 24);
  const published = addDays(deadline(year, agency.kind), days);
  return { ...(defect?.spoil(draft) ?? draft), published, late, defect };
}
