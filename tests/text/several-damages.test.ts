import { expect, test } from "vitest";
import { damages } from "../mutations.ts";
import { type Random, randomFrom } from "../random.ts";
import { textDamages } from "./damages.ts";
import { drawSheet, tells } from "./draw-sheet.ts";
import { inventedIn } from "./invented.ts";
import { habits, layouts, textOf } from "./layouts.ts";

/** Of each layout. */
const documents = 12;
const most = 3;

/** One to three damages, first to tables and then to the text, that leave traces in the layout. */
function drawDamages(layout: string, random: Random) {
  const inTables = random.below(most);
  const inText = inTables === 0 ? 1 + random.below(most) : random.below(most - inTables + 1);
  const draw = <T>(all: Readonly<Record<string, T>>, length: number): [string, T][] => {
    const telling = Object.entries(all).filter(([name]) => tells(layout, name));
    return Array.from({ length }, () => random.pick(telling));
  };
  return { inTables: draw(damages, inTables), inText: draw(textDamages, inText) };
}

test.each(Object.entries(layouts))(
  "%s: no number is invented or moved by several damages at once",
  async (name, layout) => {
    const random = randomFrom(name.length * 1000);
    for (let document = 0; document < documents; document++) {
      const { inTables, inText } = drawDamages(name, random);
      const { sections, truth } = drawSheet(random, tells(name, "lost"));
      const bend = random.pick(Object.values(habits));
      const hits = inTables.map(([, damage]) => ({ damage, hit: random.below(sections.length) }));
      const spoilt = sections.map((section, i) => {
        const rows = bend(section.rows, random);
        const own = hits.filter(({ hit }) => hit === i);
        return { ...section, rows: own.reduce((all, { damage }) => damage(all, random), rows) };
      });
      const text = inText.reduce(
        (all, [, damage]) => damage(all, random),
        textOf(spoilt, layout, random),
      );
      const used = [...inTables, ...inText].map(([damage]) => damage);
      expect([used, await inventedIn(text, truth)]).toEqual([used, []]);
    }
  },
);
