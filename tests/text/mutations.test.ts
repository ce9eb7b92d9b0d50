import { describe, expect, test } from "vitest";
import { cases, documentOf } from "../cases.ts";
import { damages } from "../mutations.ts";
import { type Random, randomFrom } from "../random.ts";
import { textDamages } from "./damages.ts";
import { distinct, summing } from "./fillings.ts";
import { inventedIn } from "./invented.ts";
import { habits, layouts, textOf } from "./layouts.ts";
import { documentSheet, filled, formSheet, type Sheet } from "./sheet.ts";

const rounds = 2;
const real = await Promise.all(
  cases.map(async ({ form, bytes }) => ({
    form,
    sections: documentSheet(await documentOf(bytes)),
  })),
);

/** Where empty cells leave no trace, one of them and a number too many in one line leave none either. */
const gapless = /a paragraph|cell a line$|by a space|without a gap|once|side by side$|filled up/u;
const tell = (layout: string, damage: string): boolean =>
  !gapless.test(layout) ||
  !/comes in|lost|doubled|split|moves|become|swapped|cut out/u.test(damage);

/** A real report or an empty form, filled with other numbers. */
function drawSheet(random: Random, withBlanks: boolean): Sheet {
  const form = random.pick(["2019", "2021"] as const);
  const source = random.pick([{ form, sections: formSheet(form, random) }, ...real]);
  const fill = random.pick([distinct, summing]);
  const filling = [...fill(source.form, random)].map(
    ([name, text]) => [name, text === "" && !withBlanks ? "0" : text] as const,
  );
  return filled(source.sections, new Map(filling));
}

describe.each(Object.entries(layouts))("%s", (name, layout) => {
  const blind = /without a gap|once/u.test(name);

  test.each(Object.entries(textDamages))(
    "no number is invented or moved when %s",
    async (damage, change) => {
      const random = randomFrom(name.length * 100 + damage.length);
      for (let round = 0; round < rounds && !(blind && !tell(name, damage)); round++) {
        const { sections, truth } = drawSheet(random, tell(name, damage));
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
      for (let round = 0; round < rounds && !(blind && !tell(name, damage)); round++) {
        const { sections, truth } = drawSheet(random, tell(name, damage));
        const hit = random.below(sections.length);
        const spoilt = sections.map((section, i) =>
          i === hit ? { ...section, rows: change(section.rows, random) } : section,
        );
        expect(await inventedIn(textOf(spoilt, layout, random), truth)).toEqual([]);
      }
    },
  );
});
