import { findMeasure, kinds, type Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { DistributionAnswer, DistributionPoint } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import type { Presented } from "./anatomy/presented.ts";
import type { Sheet } from "./anatomy/sheet.ts";
import type { Trace } from "./anatomy/trace.ts";
import { drawFunnel } from "./distribution/draw-funnel.ts";
import { drawHistogram } from "./distribution/draw-histogram.ts";
import { distributionHeadline } from "./distribution/headline.ts";
import { least } from "./ranking.ts";

/** As many members of the group as are drawn and listed; all are counted. */
const shownPoints = 500;

/** As many agencies as can be marked. */
const mostMarked = 20;

export function distributionQuery(filters: Filters, measure: string, year: number | undefined) {
  const { from: _, to: __, agency, ...rest } = filters;
  const marked = agency?.split(",").slice(0, mostMarked).join(",");
  const question = { measure, year, agency: marked, least, points: shownPoints };
  return queryOptions({
    queryKey: ["distribution", queryOf(rest), question],
    queryFn: ({ signal }) => ask("distribution", { ...rest, ...question }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Whether the agencies chosen are of one level and kind, and so have peers in common. */
export function onePeerGroupQuery({ agency, basis, edition }: Filters) {
  return queryOptions({
    queryKey: ["agencies", "peers", agency ?? "", basis ?? "", edition ?? null],
    queryFn: async ({ signal }) => {
      const { rows } = await ask("agencies", { agency, basis, edition }, signal);
      return new Set(rows.map(({ level, kind }) => `${level} ${kind}`)).size === 1;
    },
    enabled: agency !== undefined,
  });
}

export type DistributionView = "histogram" | "funnel" | "table";

/** How a measure is spread among peers, as a histogram or a funnel, and where the chosen ones stand. */
export function presentDistribution(
  answer: DistributionAnswer,
  view: DistributionView,
  placeName: (code: string) => string,
  words: Words,
): Presented {
  const measure = findMeasure(answer.measure);
  if (!measure) throw new Error(`no measure ${answer.measure}`);
  const { t, of } = words;
  const say = t.questions.distribution;
  const points = answer.points.toSorted((a, b) => Number(b.chosen) - Number(a.chosen));
  const draw = view === "funnel" ? drawFunnel : drawHistogram;
  return {
    headline: distributionHeadline(answer, measure, words),
    subtitle: (view === "histogram" ? say.histogram : say.subtitle)(
      of(measure.label),
      answer.year,
      groupText(answer, placeName, words),
    ),
    notes: [
      ...(answer.left_out > 0 ? [say.leftOut(answer.left_out, least)] : []),
      ...(view === "funnel" ? [say.limits] : []),
      ...(answer.agencies > shownPoints ? [say.listed(shownPoints)] : []),
    ],
    nothing: answer.agencies > 0 ? undefined : say.nothing,
    draw: draw({ ...answer, points }, measure, words),
    trace: (row, column) => {
      if (column === "bins") return binTrace(answer, row, measure);
      const point = points[row];
      return point && ["value", "points", "chosen"].includes(column) && measure.source === "cells"
        ? { measure: measure.key, agency: point.id, year: answer.year }
        : undefined;
    },
    sheet: pointsSheet(points, measure, words),
  };
}

/** The cells of those of the group whose values lie in a bar; the last bar holds its end too. */
function binTrace(
  { histogram, group, year }: DistributionAnswer,
  row: number,
  { key, source }: Measure,
): Trace | undefined {
  const bin = histogram[row];
  if (!bin || bin.agencies === 0 || source !== "cells") return undefined;
  const isLast = row === histogram.length - 1;
  return {
    ...{ measure: key, year, least, value_from: bin.from, alone: true },
    ...(isLast ? { value_to: bin.to } : { value_below: bin.to }),
    ...{ region: group.region ?? undefined, level: group.level ?? undefined },
    ...{ kind: group.kind ?? undefined },
  };
}

/** Who is compared: the level, the kind and the region that all of the group share. */
function groupText(
  { group }: Pick<DistributionAnswer, "group">,
  placeName: (code: string) => string,
  { t, of }: Words,
): string {
  const kind = kinds.find(({ key }) => key === group.kind);
  const parts = [
    ...(group.region ? [placeName(group.region)] : []),
    ...(group.level ? [t.levels[group.level]] : []),
    ...(kind ? [of(kind.label)] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : t.questions.distribution.everybody;
}

function pointsSheet(points: readonly DistributionPoint[], measure: Measure, words: Words): Sheet {
  const { t } = words;
  const say = t.questions.distribution;
  const isRate = measure.denominator !== null;
  const value = measure.unit === "ratio" ? "ratio" : "decimal";
  return {
    columns: [
      { key: "agency", label: t.figure.agencies.agency, kind: "text" },
      { key: "agency_id", label: "", kind: "text", fileOnly: true },
      { key: "chosen", label: say.chosen, kind: "text" },
      { key: "value", label: words.of(measure.label), kind: value },
      { key: "percentile", label: t.measure.percentile, kind: "decimal" },
      { key: "numerator", label: t.figure.numerator, kind: "count", fileOnly: !isRate },
      { key: "denominator", label: t.figure.denominator, kind: "count", fileOnly: !isRate },
      ...(["warning_low", "warning_high", "action_low", "action_high"] as const).map((key) => ({
        ...{ key, label: key, kind: "ratio" as const, fileOnly: true },
      })),
    ],
    rows: points.map((point) => [
      ...[point.name, point.id, point.chosen ? say.chosen : "", point.value, point.percentile],
      ...[point.numerator, point.denominator],
      ...[point.limits?.warning.low ?? null, point.limits?.warning.high ?? null],
      ...[point.limits?.action.low ?? null, point.limits?.action.high ?? null],
    ]),
  };
}
