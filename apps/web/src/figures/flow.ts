import { outcomes } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { FlowAnswer, FlowLink } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { coverageColumns, coverageValues } from "./anatomy/coverage-notes.ts";
import type { Presented } from "./anatomy/presented.ts";
import { drawFlow } from "./flow/draw-flow.ts";
import { nodeName } from "./flow/node-name.ts";

export function flowQuery({ from: _, to, ...filters }: Filters, asked: number | undefined) {
  const year = asked ?? to;
  return queryOptions({
    queryKey: ["flow", queryOf(filters), year ?? null],
    queryFn: ({ signal }) => ask("flow", { ...filters, year }, signal),
    placeholderData: keepPreviousData,
  });
}

/** The outcome group that most requests came to, with its part of all that was concluded. */
function largestOutcome(links: readonly FlowLink[]) {
  const parts = links.filter(
    ({ from, to }) => from === "concluded" && outcomes.some(({ key }) => key === to),
  );
  const largest = parts.toSorted((a, b) => b.value - a.value).at(0);
  const concluded = links.find(({ from, to }) => from === "to_handle" && to === "concluded");
  return largest && concluded ? { key: largest.to, share: largest.value / concluded.value } : null;
}

export function presentFlow(answer: FlowAnswer, words: Words): Presented {
  const { t } = words;
  const { flow } = t.pages.outcomes;
  const { links, year } = answer;
  const largest = largestOutcome(links);
  const handled = links.reduce((sum, { to, value }) => sum + (to === "to_handle" ? value : 0), 0);
  const [coverage] = answer.coverage;
  return {
    headline: largest
      ? flow.headline({ year, handled, part: nodeName(largest.key, words), share: largest.share })
      : flow.name,
    subtitle: flow.subtitle,
    notes: [flow.reports(answer.reports)],
    nothing: links.length > 0 ? undefined : flow.nothing,
    needs: "sankey",
    draw: drawFlow(links, words),
    trace: (row) => {
      const link = links[row];
      return link && traceOf(link, year);
    },
    sheet: {
      columns: [
        { key: "year", label: t.figure.year, kind: "year", fileOnly: true },
        { key: "from", label: flow.from, kind: "text" },
        { key: "to", label: flow.to, kind: "text" },
        { key: "requests", label: flow.requests, kind: "count" },
        ...coverageColumns(t).map((column) => ({ ...column, fileOnly: true })),
      ],
      rows: links.map(({ from, to, value }) => [
        ...[year, nodeName(from, words), nodeName(to, words), value],
        ...(coverage ? coverageValues(coverage) : [null, null, null]),
      ]),
    },
  };
}

/** A link is the sum of one of its ends in the reports that state the other; what is unexplained has no cells. */
function traceOf({ from, to }: FlowLink, year: number) {
  if (from === "unexplained" || to === "unexplained") return undefined;
  const [part, whole] = to === "to_handle" ? [from, to] : [to, from];
  const stated = new Set(["concluded", "to_handle", whole]);
  return { sum: `requests.${part}`, within: [...stated].map((sum) => `requests.${sum}`), year };
}
