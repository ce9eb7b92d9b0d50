import { findCell } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { DisputesAnswer, DisputesRow } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { outcomeColours } from "../theme/outcome-colours.ts";
import type { Paint } from "../theme/paint.ts";
import type { Presented } from "./anatomy/presented.ts";
import { type BreakdownView, presentBreakdown } from "./breakdown/present-breakdown.ts";
import { yearsIn } from "./breakdown/years-in.ts";

export const disputesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["disputes", queryOf(filters)],
    queryFn: ({ signal }) => ask("disputes", filters, signal),
    placeholderData: keepPreviousData,
  });

export type Way = DisputesRow["way"];
export const ways: readonly Way[] = ["reconsideration", "litigation_direct", "litigation_after"];

/** Results as coloured wherever cases are drawn; what was corrected is what went wrong. */
const results: readonly (readonly [string, Paint])[] = [
  ["upheld", outcomeColours.granted],
  ["corrected", outcomeColours.denied],
  ["other", outcomeColours.otherwise],
  ["pending", outcomeColours.unavailable],
];

/** One way to appeal by how its cases ended. */
export function presentDisputes(
  { coverage, rows }: DisputesAnswer,
  way: Way,
  view: BreakdownView,
  words: Words,
): Presented {
  const { t, of } = words;
  const say = t.pages.disputes;
  const name = say.ways[way];
  const own = rows.filter((row) => row.way === way);
  const resultName = (key: string) => {
    const cell = findCell(`appeals.${way}.${key}`);
    return cell ? of(cell.column.label) : key;
  };
  return presentBreakdown(
    {
      headline: headlineOf(own, name, words),
      subtitle: view === "share" ? say.subtitleShare(name) : say.subtitle(name),
      nothing: say.nothing(name),
      whole: { key: "total", name: resultName("total") },
      parts: [
        ...results.map(([key, paint]) => ({ key, name: resultName(key), paint })),
        {
          ...{ key: "unexplained", name: t.figure.unexplained, open: true },
          paint: outcomeColours.unexplained,
        },
      ],
      years: yearsIn(coverage, own),
      view,
      sum: { whole: `appeals.${way}`, part: (key) => `appeals.${way}.${key}` },
      breaks: false,
    },
    words,
  );
}

/** How many of those decided in the last year with any were corrected. */
function headlineOf(rows: readonly DisputesRow[], way: string, { t }: Words): string {
  const say = t.pages.disputes;
  const last = rows.findLast(({ correction_rate: rate }) => rate !== null);
  if (!last || last.correction_rate === null) return say.plain(way);
  const { year, upheld, corrected, other, correction_rate: rate } = last;
  const decided = (upheld ?? 0) + (corrected ?? 0) + (other ?? 0);
  return say.headline({ year, way, rate, corrected: corrected ?? 0, decided });
}
