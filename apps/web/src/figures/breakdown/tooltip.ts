import type { Stack } from "../../charts/stacks.ts";
import { tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import { type BrokenYear, shareOf } from "./breakdown.ts";

/** Every part of a year as count and share, highest in the column first. */
export function breakdownTooltip(
  year: BrokenYear | undefined,
  whole: string,
  stacks: readonly Stack[],
  { t }: Words,
): string {
  if (!year) return "";
  const { row } = year;
  const write = (part: number | null) => {
    const share = shareOf(part, row?.whole);
    if (part === null) return t.figure.noFigure;
    return share === null
      ? t.formats.count(part)
      : `${t.formats.count(part)} · ${t.formats.percent(share)}`;
  };
  return tooltipHtml({
    title: t.figure.kpi.year(year.year.year),
    lines: [
      { label: whole, value: write(row?.whole ?? null) },
      ...stacks.toReversed().map(({ key, name, paint }) => ({
        label: name,
        value: write(row?.parts[key] ?? null),
        colour: paint.fill,
      })),
    ],
    notes: coverageNotes(t, year.year, row),
  });
}
