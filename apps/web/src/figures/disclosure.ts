import type { Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { DisclosureAnswer } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import type { Presented } from "./anatomy/presented.ts";
import { pointsIn } from "./measure/member.ts";
import { presentMeasure } from "./measure/present-measure.ts";

export const disclosureQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["disclosure", queryOf(filters)],
    queryFn: ({ signal }) => ask("disclosure", filters, signal),
    placeholderData: keepPreviousData,
  });

/** One measure of section two along the years; years whose form does not ask for it are gaps, and said to be. */
export function presentDisclosure(
  { coverage, rows }: DisclosureAnswer,
  measure: Measure,
  words: Words,
): Presented {
  const { t, of } = words;
  const own = rows.filter((row) => row.measure === measure.key);
  const name = of(measure.label);
  const members =
    own.length > 0 ? [{ id: "all", name, points: pointsIn(coverage, own), trace: {} }] : [];
  const presented = presentMeasure({ measure, members, coverage, unit: "value" }, words);
  const [only, other] = measure.forms;
  return other === undefined && only !== undefined
    ? { ...presented, notes: [t.pages.disclosure.form(only)] }
    : presented;
}
