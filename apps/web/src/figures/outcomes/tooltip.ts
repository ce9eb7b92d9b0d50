import { tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { outcomeColours } from "../../theme/outcome-colours.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import type { Stack } from "./draw-outcomes.ts";
import { type OutcomeYear, shareOf } from "./years.ts";

/** Every outcome of a year as count and share, highest in the column first. */
export function outcomesTooltip(
  year: OutcomeYear | undefined,
  stacks: readonly Stack[],
  { t }: Words,
): string {
  if (!year) return "";
  const { row } = year;
  const write = (part: number | null) => {
    const share = shareOf(part, row);
    if (part === null) return t.figure.noFigure;
    return share === null
      ? t.formats.count(part)
      : `${t.formats.count(part)} · ${t.formats.percent(share)}`;
  };
  return tooltipHtml({
    title: t.figure.kpi.year(year.year.year),
    lines: [
      { label: t.figure.outcomes.concluded, value: write(row?.concluded ?? null) },
      ...stacks.toReversed().map(({ key, name }) => ({
        label: name,
        value: write(row?.[key] ?? null),
        colour: outcomeColours[key].fill,
      })),
    ],
    notes: coverageNotes(t, year.year, row),
  });
}
