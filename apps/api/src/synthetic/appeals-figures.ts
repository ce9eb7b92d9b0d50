import type { FormId } from "@gongkai/model";
import { split, thin } from "./draws.ts";
import { type Figure, linesOf, total } from "./figures.ts";
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
  return linesOf(form, "appeals").flatMap(({ line, names }) => {
    const results = split(random, thin(random, concluded, rates[line.key] ?? 0), resultWeights);
    return names.map((name, i): Figure => [name, results[i] ?? total(results)]);
  });
}
