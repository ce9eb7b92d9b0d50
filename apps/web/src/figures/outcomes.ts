import { outcomes as outcomeMeasures } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { OutcomesAnswer } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { outcomeColours, outcomeKeys } from "../theme/outcome-colours.ts";
import type { Presented } from "./anatomy/presented.ts";
import { type BreakdownView, presentBreakdown } from "./breakdown/present-breakdown.ts";
import { outcomesHeadline } from "./outcomes/headline.ts";
import { outcomeName } from "./outcomes/outcome-name.ts";
import { yearsOf } from "./outcomes/years.ts";

export const outcomesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["outcomes", queryOf(filters)],
    queryFn: ({ signal }) => ask("outcomes", filters, signal),
    placeholderData: keepPreviousData,
  });

export function presentOutcomes(
  answer: OutcomesAnswer,
  view: BreakdownView,
  words: Words,
): Presented {
  const { t } = words;
  const years = yearsOf(answer);
  const label = t.figure.outcomes;
  return presentBreakdown(
    {
      headline: outcomesHeadline(years, words),
      subtitle: view === "share" ? label.subtitleShare : label.subtitleCount,
      nothing: label.nothing,
      whole: { key: "concluded", name: label.concluded },
      parts: outcomeKeys.map((key) => ({
        ...{ key, name: outcomeName(key, words), paint: outcomeColours[key] },
        open: key === "unexplained",
      })),
      years: years.map(({ year, row }) => ({
        year,
        row: row && { whole: row.concluded, reports: row.reports, parts: row },
      })),
      view,
      sum: { whole: "requests.concluded", part: (key) => `requests.${key}` },
      breaks: outcomeMeasures.some(({ breaks }) => breaks.length > 0),
    },
    words,
  );
}
