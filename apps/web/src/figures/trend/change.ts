import type { TrendAnswer } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageColumns, coverageValues, formNotes } from "../anatomy/coverage-notes.ts";
import type { Presented } from "../anatomy/presented.ts";
import { pointsOf } from "../trend.ts";
import { changeHeadline } from "./change-headline.ts";
import { drawChange } from "./draw-change.ts";

/** The second drawing of the question `trend`: the change from year to year, over matched agencies. */
export function presentChange(answer: TrendAnswer, words: Words): Presented {
  const { t } = words;
  // The first year has nothing to be compared with.
  const points = pointsOf(answer, "received").slice(1);
  const label = t.figure.change;
  return {
    headline: changeHeadline(points, t),
    subtitle: label.subtitle,
    notes: formNotes(t, answer.coverage, false),
    draw: drawChange(points, words),
    nothing: points.some(({ row }) => row?.change?.ratio != null) ? undefined : label.nothing,
    sheet: {
      columns: [
        { key: "year", label: t.figure.year, kind: "year" },
        { key: "received_change_ratio", label: label.ratio, kind: "change" },
        { key: "received_before", label: label.before, kind: "count" },
        { key: "received_now", label: label.now, kind: "count" },
        { key: "received_difference", label: label.difference, kind: "count" },
        { key: "matched_agencies", label: label.matched, kind: "count" },
        ...coverageColumns(t).map((column) => ({ ...column, fileOnly: true })),
      ],
      rows: points.map(({ year, row }) => {
        const { ratio, before, now, difference, matched } = row?.change ?? {};
        const values = [ratio, before, now, difference, matched].map((value) => value ?? null);
        return [year.year, ...values, ...coverageValues(year)];
      }),
    },
  };
}
