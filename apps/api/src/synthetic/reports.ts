import { deadline } from "@gongkai/model";
import { addDays } from "./calendar.ts";
import { type Defect, defects } from "./defects.ts";
import { type Draft, drafts } from "./draft.ts";
import { integer, shuffle } from "./draws.ts";
import { randomFor } from "./random.ts";

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

/** Every report of the city: those published, and those that never were. */
export function reports(seed: number): Reports {
  const all = drafts(seed);
  const missing = new Set(drawn(seed, "missing", all.filter(isUnit)));
  const filed = all.filter((draft) => !missing.has(draft));
  const late = new Set(drawn(seed, "late", filed));
  const wrong = wrongOnPurpose(seed, filed.filter(isUnit));
  return {
    published: filed.map((draft) => publish(draft, late.has(draft), wrong.get(draft) ?? null)),
    missing: [...missing],
  };
}

const isUnit = ({ agency }: Draft): boolean => agency.scope === "unit";

function drawn(seed: number, what: keyof typeof shares, from: readonly Draft[]): readonly Draft[] {
  return shuffle(randomFor(seed, what), from).slice(0, countOf(what, from));
}

function countOf(what: keyof typeof shares, from: readonly Draft[]): number {
  return Math.round((from.length * shares[what]) / 100);
}

/** Each defect in turn goes to a report that it fits and that has none yet. */
function wrongOnPurpose(seed: number, from: readonly Draft[]): ReadonlyMap<Draft, Defect> {
  const wrong = new Map<Draft, Defect>();
  const order = shuffle(randomFor(seed, "wrong"), from);
  const length = countOf("wrong", from);
  const turns = Array.from({ length }, (_, i) => defects[i % defects.length]);
  for (const defect of turns) {
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
  return { ...draft, published, late, defect, printed: defect?.spoil(draft) ?? draft.printed };
}
