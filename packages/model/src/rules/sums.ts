import { type Identity, identitiesIn } from "../form/identities.ts";
import { type LineTotal, sumIn } from "../report/line-total.ts";
import { once } from "./once.ts";
import type { Subject } from "./rule.ts";

/** An identity of the form with what its two sides come to in a report. */
export interface Sum {
  readonly identity: Identity;
  readonly stated: LineTotal;
  readonly derived: LineTotal;
}

/** Every sum of the tables that a report printed, by the rule that asks for it. */
export const sumsOf = once(({ form, cells }: Subject): ReadonlyMap<string, readonly Sum[]> => {
  const sums = identitiesIn(form, cells).map((identity) => ({
    identity,
    stated: sumIn(cells, identity.stated),
    derived: sumIn(cells, identity.derived),
  }));
  return Map.groupBy(sums, ({ identity }) => identity.rule);
});
