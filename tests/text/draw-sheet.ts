import { cases, documentOf } from "../cases.ts";
import type { Random } from "../random.ts";
import { distinct, summing } from "./fillings.ts";
import { documentSheet, filled, formSheet, type Sheet } from "./sheet.ts";

const real = await Promise.all(
  cases.map(async ({ form, bytes }) => ({
    form,
    sections: documentSheet(await documentOf(bytes)),
  })),
);

/** Where empty cells leave no trace, one of them and a number too many in one line leave none either. */
const gapless = /a paragraph|cell a line$|by a space|without a gap|once|side by side$|filled up/u;
const adding = /comes in|lost|doubled|split|moves|become|swapped|cut out/u;

/** Whether a layout shows traces of a damage even where cells are empty. */
export const tells = (layout: string, damage: string): boolean =>
  !gapless.test(layout) || !adding.test(damage);

/** A real report or an empty form, filled with other numbers. */
export function drawSheet(random: Random, withBlanks: boolean): Sheet {
  const form = random.pick(["2019", "2021"] as const);
  const source = random.pick([{ form, sections: formSheet(form, random) }, ...real]);
  const fill = random.pick([distinct, summing]);
  const filling = [...fill(source.form, random)].map(
    ([name, text]) => [name, text === "" && !withBlanks ? "0" : text] as const,
  );
  return filled(source.sections, new Map(filling));
}
