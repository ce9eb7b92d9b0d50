import { afterAll, beforeAll, expect, test } from "vitest";
import type { Aggregate } from "../cubes/aggregate.ts";
import { type Facts, filingFacts, filingPairFacts } from "../cubes/facts.ts";
import { type Sql, sql } from "../database/sql.ts";
import { chance, integer, pick } from "../synthetic/draws.ts";
import { type Random, randomFor } from "../synthetic/random.ts";
import { sumsRow } from "./figure.ts";
import { countsByRule, findingCounts } from "./finding-counts.ts";
import { type Selection, selectionOf } from "./selection.ts";
import { cubeFor, summed, summedExpected, summedPairs } from "./summed.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { years } from "./testing/random-report.ts";

let libraries: RandomLibrary[];

beforeAll(async () => {
  libraries = await Promise.all([61, 62, 63].map(randomLibrary));
});
afterAll(() => Promise.all(libraries.map((library) => library.remove())));

const maybe = <Value>(random: Random, value: () => Value) =>
  chance(random, 0.4) ? value() : undefined;

async function randomSelection(random: Random, library: RandomLibrary): Promise<Selection> {
  const edition = await library.served.get();
  if (!edition) throw new Error("no edition");
  const from = pick(random, years);
  return selectionOf(edition, {
    region: maybe(random, () => pick(random, library.regions).code),
    level: maybe(random, () => pick(random, library.regions).level),
    kind: maybe(random, () => pick(random, library.agencies).kind),
    ...{ from, to: from + integer(random, 0, 3), basis: "units" },
    synthetic: pick(random, ["include", "exclude"]),
  });
}

const splits = ["region", "kind", "level"] as const;

/** Rows in an order of their own. */
async function rowsOf({ edition }: Selection, statement: Sql) {
  return edition.database.query(sql`FROM (${statement}) ORDER BY year, "group"`, sumsRow);
}

test("cubes answer every selection that they are asked for just as the reports do", async () => {
  let [whole, parted] = [0, 0];
  for (const library of libraries) {
    const random = randomFor(library.reports.length, "cubes");
    for (let n = 0; n < 14; n++) {
      const selection = await randomSelection(random, library);
      const split = maybe(random, () => pick(random, splits));
      const cube = cubeFor(selection, split);
      if (!cube) continue;
      const relation = { span: selection.span, split };
      const asked = { ...relation, aggregates: some(random, cube.facts) };
      const expected = await rowsOf(selection, summed(selection, asked, null));
      expect(await rowsOf(selection, summed(selection, asked))).toEqual(expected);
      const due = await rowsOf(selection, summedExpected(selection, relation, null));
      expect(await rowsOf(selection, summedExpected(selection, relation))).toEqual(due);
      const filing = { ...relation, filing: true, aggregates: [...filingFacts.values()] };
      const grid = await rowsOf(selection, summed(selection, filing, null));
      expect(await rowsOf(selection, summed(selection, filing))).toEqual(grid);
      const moved = { ...filing, aggregates: some(random, filingPairFacts) };
      const stood = await rowsOf(selection, summedPairs(selection, moved, null));
      expect(await rowsOf(selection, summedPairs(selection, moved))).toEqual(stood);
      if (cube.pairs) {
        const pairs = { ...relation, aggregates: some(random, cube.pairs.facts) };
        const matched = await rowsOf(selection, summedPairs(selection, pairs, null));
        expect(await rowsOf(selection, summedPairs(selection, pairs))).toEqual(matched);
      }
      const found = async (of: typeof cube | null) =>
        countsByRule(await findingCounts(selection, anyFindings, of));
      expect(await found(cube)).toEqual(await found(null));
      if (expected.length > 0) split ? parted++ : whole++;
    }
  }
  expect(Math.min(whole, parted)).toBeGreaterThan(5);
});

const anyFindings = { rule: undefined, severity: undefined, outcome: undefined };

/** A fifth of the facts, under names of their own. */
const some = (random: Random, facts: Facts): Aggregate[] =>
  [...facts].filter(() => chance(random, 0.2)).map(([as, fact]) => ({ ...fact, as }));
