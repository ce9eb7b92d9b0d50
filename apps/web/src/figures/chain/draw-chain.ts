import type { ChainRow } from "../../api-types.ts";
import { axisWidth, calm, labelSize, valueAxis, yearAxis } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw, Frame } from "../../charts/frame.ts";
import { patternOf } from "../../charts/patterns.ts";
import { niceScale } from "../../charts/scale.ts";
import { legend, legendHeight } from "../../charts/stack-names.ts";
import { hoveredIndex, tooltipBox, tooltipHtml } from "../../charts/tooltip.ts";
import type { Words } from "../../i18n/words.ts";

const sides = ["carried_out_before", "carried_in"] as const;

/** Two columns a year that should be equal: what the report before left over, and what this one takes up. */
export function drawChain(rows: readonly ChainRow[], words: Words): Draw {
  const { t } = words;
  const { count } = t.formats;
  const say = t.questions.chain;
  const scale = niceScale(
    rows.flatMap((row) => sides.flatMap((side) => row[side] ?? [])),
    4,
    1,
  );
  const names = { carried_out_before: say.before, carried_in: say.now };
  return (frame): ChartOption => {
    const named = sides.map((side) => ({ name: names[side] }));
    return {
      ...calm(frame),
      grid: {
        left: frame.side + axisWidth(scale, count),
        right: frame.side + 8,
        top: frame.top + legendHeight(named, frame) + 20,
        bottom: frame.bottom + 30,
      },
      legend: legend(named, frame),
      xAxis: yearAxis(
        rows.map(({ year }) => year),
        frame,
      ),
      yAxis: valueAxis(scale, count, frame),
      tooltip: {
        ...tooltipBox(frame),
        axisPointer: { type: "shadow", shadowStyle: { color: frame.tokens.ink3, opacity: 0.08 } },
        formatter: (asked: unknown) => told(rows[hoveredIndex(asked)], words),
      },
      series: sides.map((side, i) => ({
        type: "bar" as const,
        id: side,
        name: names[side],
        barMaxWidth: 34,
        barGap: "8%",
        emphasis: { disabled: true },
        itemStyle: {
          color: i === 0 ? frame.tokens.ink3 : frame.tokens.brand,
          ...patternOf(i, frame),
        },
        data: rows.map((row) => columnOf(row, side, count, frame)),
      })),
    };
  };
}

/** The second column of a pair that does not agree is coloured, and says by how much it is off. */
function columnOf(
  row: ChainRow,
  side: (typeof sides)[number],
  count: (value: number) => string,
  { tokens }: Frame,
) {
  const value = row[side];
  const off = side === "carried_in" && row.link === "broken" ? (row.difference ?? 0) : 0;
  return {
    value,
    ...(off !== 0 && { itemStyle: { color: tokens.worse } }),
    label: {
      show: value !== null,
      position: "top" as const,
      color: off === 0 ? tokens.ink2 : tokens.worse,
      fontSize: labelSize - 1,
      formatter: `${count(value ?? 0)}${off === 0 ? "" : off > 0 ? " ▲" : " ▼"}`,
    },
  };
}

function told(row: ChainRow | undefined, { t }: Words): string {
  if (!row) return "";
  const say = t.questions.chain;
  const write = (value: number | null) =>
    value === null ? t.figure.noFigure : t.formats.count(value);
  return tooltipHtml({
    title: t.figure.kpi.year(row.year),
    lines: [
      { label: say.before, value: write(row.carried_out_before) },
      { label: say.now, value: write(row.carried_in) },
      {
        label: say.difference,
        value: row.difference === null ? "" : t.formats.signed(row.difference),
      },
    ],
    notes: [say.links[row.link]],
  });
}
