import { outcomes as outcomeMeasures } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { OutcomesAnswer } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { type OutcomeKey, outcomeKeys } from "../theme/outcome-colours.ts";
import { coverageColumns, coverageValues, formNotes } from "./anatomy/coverage-notes.ts";
import type { Presented } from "./anatomy/presented.ts";
import { drawOutcomes } from "./outcomes/draw-outcomes.ts";
import { outcomesHeadline } from "./outcomes/headline.ts";
import { outcomeName } from "./outcomes/outcome-name.ts";
import { yearsOf } from "./outcomes/years.ts";

export const outcomesQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ["outcomes", queryOf(filters)],
    queryFn: ({ signal }) => ask("outcomes", filters, signal),
    placeholderData: keepPreviousData,
  });

export type OutcomesView = "count" | "share" | "table";

export function presentOutcomes(
  answer: OutcomesAnswer,
  view: OutcomesView,
  words: Words,
): Presented {
  const { t } = words;
  const years = yearsOf(answer);
  const name = (key: OutcomeKey) => outcomeName(key, words);
  const label = t.figure.outcomes;
  return {
    headline: outcomesHeadline(years, words),
    subtitle: {
      count: label.subtitleCount,
      share: label.subtitleShare,
      table: label.subtitleTable,
    }[view],
    notes: [
      ...formNotes(
        t,
        answer.coverage,
        outcomeMeasures.some(({ breaks }) => breaks.length > 0),
      ),
      ...(years.some(({ row }) => row?.unexplained) ? [label.unexplainedWhy] : []),
    ],
    nothing: years.some(({ row }) => row?.concluded) ? undefined : label.nothing,
    draw: drawOutcomes(years, view === "share" ? "share" : "count", words),
    sheet: {
      columns: [
        { key: "year", label: t.figure.year, kind: "year" },
        { key: "concluded", label: label.concluded, kind: "count" },
        ...outcomeKeys.map((key) => ({ key, label: name(key), kind: "count" as const })),
        { key: "reports", label: t.figure.reports, kind: "count" },
        ...coverageColumns(t),
      ],
      rows: years.map(({ year, row }) => [
        year.year,
        row?.concluded ?? null,
        ...outcomeKeys.map((key) => row?.[key] ?? null),
        row?.reports ?? 0,
        ...coverageValues(year),
      ]),
    },
  };
}
