import type { Draw } from "../../charts/frame.ts";
import { drawLines } from "../../charts/lines.ts";
import { tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageNotes } from "../anatomy/coverage-notes.ts";
import type { Point } from "../trend.ts";

const valuesOf = (points: readonly Point[]) => points.map(({ row }) => row?.value ?? null);

/** What came in, and faintly what was left over. */
export function drawTrend(
  received: readonly Point[],
  carriedOut: readonly Point[],
  { t }: Words,
): Draw {
  const { trend } = t.figure;
  const { count } = t.formats;
  return drawLines({
    years: received.map(({ year }) => year.year),
    lines: ({ tokens }) => [
      {
        ...{ key: "carried_out", name: trend.carriedOut, values: valuesOf(carriedOut) },
        ...{ colour: tokens.ink3, weight: "faint" as const },
      },
      {
        ...{ key: "received", name: trend.received, values: valuesOf(received) },
        ...{ colour: tokens.brand, weight: "strong" as const },
      },
    ],
    write: count,
    onAxis: count,
    least: 1,
    breaks: [],
    tooltip: (index, lines) => {
      const point = received[index];
      if (!point) return "";
      return tooltipHtml({
        title: t.figure.kpi.year(point.year.year),
        lines: lines.toReversed().map(({ name, values, colour }) => {
          const value = values[index] ?? null;
          return { label: name, colour, value: value === null ? t.figure.noFigure : count(value) };
        }),
        notes: coverageNotes(t, point.year, point.row),
      });
    },
  });
}
