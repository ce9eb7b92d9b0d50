import type { FormId } from "@gongkai/model";
import { cellName } from "@gongkai/model";
import { split, thin } from "./draws.ts";
import { type Figure, tableOf, total } from "./figures.ts";
import type { Random } from "./random.ts";

/** How many of the concluded requests are fought over, by the way taken. */
const rates: Readonly<Record<string, number>> = {
  reconsideration: 0.03,
  litigation_direct: 0.009,
  litigation_after: 0.006,
};

/** Of a hundred cases: upheld, corrected, other result, pending. */
const resultWeights: readonly number[] = [62, 11, 14, 13];

/** Section four: few cases, most of them upheld. */
export function appealsFigures(random: Random, form: FormId, concluded: number): readonly Figure[] {
  const table = tableOf(form, "appeals");
  return table.blocks.flatMap(({ lines, columns }) =>
    lines.flatMap((line) => {
      const results = split(random, thin(random, concluded, rates[line.key] ?? 0), resultWeights);
      return columns.map(
        (column, i): Figure => [cellName(table, line, column), results[i] ?? total(results)],
      );
    }),
  );
}
