import { kinds, levels } from "@gongkai/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sql, sql } from "../database/sql.ts";
import { chance, integer, pick } from "../synthetic/draws.ts";
import { type Random, randomFor } from "../synthetic/random.ts";
import { sumsRow } from "./figure.ts";
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
    level: maybe(random, () => pick(random, levels)),
    kind: maybe(random, () => pick(random, kinds).key),
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
    for (let n = 0; n < 25; n++) {
      const selection = await randomSelection(random, library);
      const split = maybe(random, () => pick(random, splits));
      const cube = cubeFor(selection, split);
      if (!cube) continue;
      const relation = { span: selection.span, split };
      const asked = { ...relation, aggregates: [...cube.facts.values()].map(named) };
      const expected = await rowsOf(selection, summed(selection, asked, null));
      expect(await rowsOf(selection, summed(selection, asked))).toEqual(expected);
      const due = await rowsOf(selection, summedExpected(selection, relation, null));
      expect(await rowsOf(selection, summedExpected(selection, relation))).toEqual(due);
      if (cube.pairs) {
        const pairs = { ...relation, aggregates: [...cube.pairs.facts.values()] };
        const matched = await rowsOf(selection, summedPairs(selection, pairs, null));
        expect(await rowsOf(selection, summedPairs(selection, pairs))).toEqual(matched);
      }
      if (expected.length > 0) split ? parted++ : whole++;
    }
  }
  expect(Math.min(whole, parted)).toBeGreaterThan(5);
});

/** Facts of one name, such as a measure that two cubes hold, stand beside one another. */
const named = <Fact extends { of: Sql }>(fact: Fact) => ({ ...fact, as: fact.of.text });
