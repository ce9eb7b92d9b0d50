import { describe, expect, test } from "vitest";
import { damages } from "../mutations.ts";
import { randomFrom } from "../random.ts";
import { textDamages } from "./damages.ts";
import { drawSheet, tells } from "./draw-sheet.ts";
import { inventedIn } from "./invented.ts";
import { habits, layouts, textOf } from "./layouts.ts";

const rounds = 2;
describe.each(Object.entries(layouts))("%s", (name, layout) => {
  const blind = /without a gap|once/u.test(name);

  test.each(Object.entries(textDamages))(
    "no number is invented or moved when %s",
    async (damage, change) => {
      const random = randomFrom(name.length * 100 + damage.length);
      for (let round = 0; round < rounds && !(blind && !tells(name, damage)); round++) {
        const { sections, truth } = drawSheet(random, tells(name, damage));
        const bent = habits[random.pick(Object.keys(habits))] ?? ((rows) => rows);
        const laid = sections.map((section) => ({ ...section, rows: bent(section.rows, random) }));
        expect(await inventedIn(change(textOf(laid, layout, random), random), truth)).toEqual([]);
      }
    },
  );

  test.each(Object.entries(damages))(
    "no number is invented or moved when in a table %s",
    async (damage, change) => {
      const random = randomFrom(name.length * 100 + damage.length + 1);
      for (let round = 0; round < rounds && !(blind && !tells(name, damage)); round++) {
        const { sections, truth } = drawSheet(random, tells(name, damage));
        const hit = random.below(sections.length);
        const spoilt = sections.map((section, i) =>
          i === hit ? { ...section, rows: change(section.rows, random) } : section,
        );
        expect(await inventedIn(textOf(spoilt, layout, random), truth)).toEqual([]);
      }
    },
  );
});
