import {
  type Cell,
  type Cells,
  cellsOf,
  type FormId,
  identitiesOf,
  type Scope,
} from "@gongkai/model";
import { chance, integer, pick, poisson } from "../../synthetic/draws.ts";
import type { Random } from "../../synthetic/random.ts";
import type { TreeAgency } from "./random-tree.ts";

/** A report of a made-up agency, as it was read. */
export interface RandomReport {
  readonly source: number;
  readonly agency: TreeAgency;
  readonly year: number;
  readonly scope: TreeAgency["scope"];
  readonly form: FormId;
  readonly published: string | null;
  readonly synthetic: boolean;
  readonly cells: Cells;
  readonly broken: number;
}

export const years = [2019, 2020, 2021, 2022];

/** Reports of most years, now and then one of the other scope besides. */
export function randomReports(random: Random, agencies: readonly TreeAgency[]): RandomReport[] {
  const drafts = agencies.flatMap((agency) =>
    years
      .filter(() => chance(random, 0.8))
      .flatMap((year) => {
        const other: Scope = agency.scope === "unit" ? "consolidated" : "unit";
        const scopes = chance(random, 0.05) ? [agency.scope, other] : [agency.scope];
        return scopes.map((scope) => ({ agency, year, scope }));
      }),
  );
  return drafts.map((draft, i) => {
    const form = draft.year <= 2020 !== chance(random, 0.1) ? "2019" : "2021";
    return {
      ...draft,
      source: i + 1,
      form,
      published: chance(random, 0.8) ? randomDay(random, draft.year) : null,
      synthetic: draft.agency.synthetic || chance(random, 0.03),
      cells: randomCells(random, form),
      broken: chance(random, 0.3) ? integer(random, 1, 3) : 0,
    };
  });
}

const randomDay = (random: Random, year: number): string =>
  `${year + 1}-${pick(random, ["01-15", "01-31", "02-01", "03-31", "04-01"])}`;

/** Numbers whose sums mostly agree, with blanks, and in some reports cells that could not be read. */
function randomCells(random: Random, form: FormId): Cells {
  const volume = pick(random, [0.2, 2, 12]);
  const numbers = new Map(
    cellsOf(form).map(({ name, column }) => [name, randomNumber(random, volume, column.quantity)]),
  );
  if (chance(random, 0.7)) agree(form, numbers);
  const [blanks, unread] = [pick(random, [0, 0.1, 0.5]), pick(random, [0, 0, 0, 0.01])];
  return Object.fromEntries(
    [...numbers].map(([name, value]) => [name, randomCell(random, value, blanks, unread)]),
  );
}

function randomNumber(random: Random, volume: number, quantity: string): number {
  if (quantity === "amount") return integer(random, 0, 4000) / 4;
  const count = poisson(random, volume);
  return quantity === "change" && chance(random, 0.5) ? -count : count;
}

/** Makes what the form says is a sum come out as one; sums of sums settle in the second round. */
function agree(form: FormId, numbers: Map<string, number>): void {
  for (const _ of [1, 2])
    for (const { stated, derived } of identitiesOf(form)) {
      const [first = "", ...others] = stated;
      const of = (names: readonly string[]) => names.reduce((a, n) => a + (numbers.get(n) ?? 0), 0);
      numbers.set(first, of(derived) - of(others));
    }
}

function randomCell(random: Random, value: number, blanks: number, unread: number): Cell {
  const place = { table: 0, row: 1, column: 2 };
  if (chance(random, unread)) return { kind: "absent" };
  if (chance(random, unread)) return { kind: "unreadable", raw: "?", place };
  if (chance(random, blanks)) return { kind: "blank", raw: "", place };
  if (chance(random, blanks / 5)) return { kind: "not_applicable", raw: "/", place };
  return { kind: "number", value, raw: String(value), place };
}
