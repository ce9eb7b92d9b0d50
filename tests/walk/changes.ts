import type { Measure } from "@gongkai/model";
import { outcomes } from "@gongkai/model";
import { z } from "zod";
import { groupedParts, splits } from "./groups.ts";
import { figureOfParts, inYear, type Part } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import type { Walk } from "./walk.ts";

const number = z.number().nullable();
const side = z.object({ numerator: number, denominator: number });
const sides = { before: side, now: side };
const changes = z.object({
  whole: z.object(sides),
  rows: z.array(z.object({ id: z.string().nullable(), ...sides })),
  others: z.object({ parts: z.int(), ...sides }),
});
type Sides = z.output<typeof changes>["whole"];

/** The whole, every part and what is left of a change between two years, parted in every way. */
export async function walkChanges(
  walk: Walk,
  chosen: Chosen,
  measure: Measure,
  [from, to]: readonly [number, number],
): Promise<void> {
  for (const by of splits) {
    const asked = { ...chosen, measure: measure.key, by, from, to, limit: 7 };
    const { whole, rows, others } = await walk.ask("changes", asked, changes);
    const parts = await groupedParts(walk, measure, chosen, by);
    const expect = (name: string, shown: Sides, of: readonly Part[]) => {
      for (const [when, year] of [
        ["before", from],
        ["now", to],
      ] as const)
        expectSide(walk, { changes: asked, name, when }, measure, shown[when], inYear(of, year));
    };
    expect("whole", whole, [...parts.values()].flat());
    for (const { id, ...shown } of rows) expect(id ?? "", shown, parts.get(id ?? "") ?? []);
    const alone = new Set(rows.map(({ id }) => id ?? ""));
    const rest = [...parts].filter(([group]) => !alone.has(group)).flatMap(([, of]) => of);
    expect("others", others, rest);
  }
  if (measure.key === "concluded") await walkOutcomes(walk, chosen, [from, to]);
}

function expectSide(
  walk: Walk,
  about: object,
  measure: Measure,
  shown: z.output<typeof side>,
  parts: readonly Part[],
): void {
  const found = figureOfParts(measure, parts);
  const of = { ...about, measure: measure.key };
  walk.expectNumber({ ...of, side: "numerator" }, shown.numerator ?? 0, found.numerator ?? 0);
  walk.expectNumber({ ...of, side: "denominator" }, shown.denominator ?? 0, found.denominator ?? 0);
}

async function walkOutcomes(walk: Walk, chosen: Chosen, [from, to]: readonly [number, number]) {
  const asked = { ...chosen, measure: "concluded", by: "outcome", from, to };
  const { rows } = await walk.ask("changes", asked, changes);
  for (const { key, numerator: sum } of outcomes) {
    const parts = await walk.evidence({ sum }, { ...chosen, within: "requests.concluded" });
    const shown = rows.find(({ id }) => id === key);
    for (const [when, year] of [
      ["before", from],
      ["now", to],
    ] as const)
      walk.expectNumber(
        { changes: asked, key, when },
        shown?.[when].numerator,
        inYear(parts, year).reduce((all, { numerator }) => all + (numerator ?? 0), 0),
      );
  }
}
