import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { SearchAnswer } from "../api-types.ts";
import { barsHeight, drawBars } from "../charts/bars.ts";
import { tooltipHtml } from "../charts/tooltip.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import type { SearchSearch } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import { hueOf, unexplainedPaint } from "../theme/paint.ts";
import type { Part } from "./anatomy/part.ts";
import type { Presented } from "./anatomy/presented.ts";
import type { Sheet } from "./anatomy/sheet.ts";
import { presentBreakdown } from "./breakdown/present-breakdown.ts";

export const searchPageSize = 20;
/** As many sections as the API gives at once, and a file holds. */
export const searchFileSize = 200;

/** The question that an address of the page asks, of one part of what is found. */
export function searchQuery(search: SearchSearch, part: Part) {
  const { q = "", part: section } = search;
  const filters = filtersOf(search);
  const question = { q, section, ...part };
  return queryOptions({
    queryKey: ["search", queryOf(filters), question],
    queryFn: ({ signal }) => ask("search", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
    enabled: q.trim() !== "",
  });
}

/** How many of each year's reports hold the words. */
export function presentYears(
  { coverage, years }: SearchAnswer,
  view: "count" | "table",
  words: Words,
): Presented {
  const { t } = words;
  const say = t.pages.search.years;
  const found = coverage.map((year) => {
    const reports = years.find((one) => one.year === year.year)?.reports ?? 0;
    const row = {
      whole: year.filed,
      reports: year.filed,
      parts: { found: reports, others: year.filed - reports },
    };
    return { year, row: year.filed > 0 ? row : undefined };
  });
  const last = found.findLast(({ row }) => row);
  const reports = last?.row?.parts.found ?? 0;
  return presentBreakdown(
    {
      headline: last
        ? say.headline({
            ...{ year: last.year.year, reports, filed: last.year.filed },
            share: reports / last.year.filed,
          })
        : say.subtitle,
      subtitle: say.subtitle,
      nothing: t.empty.heading,
      whole: { key: "filed_reports", name: t.figure.filed },
      parts: [
        { key: "found", name: say.reports, paint: hueOf(0) },
        { key: "others", name: say.others, paint: unexplainedPaint },
      ],
      years: found,
      view,
    },
    words,
  );
}

/** How many reports of each region one level down hold the words. */
export function presentRegions(
  answer: SearchAnswer,
  nameOf: (code: string | null, otherwise: string | null) => string,
  words: Words,
): Presented {
  const { t } = words;
  const say = t.pages.search.regions;
  const rows = answer.regions.map(({ region, name, reports }) => ({
    ...{ region, name: nameOf(region, name), reports },
  }));
  const [first] = rows;
  return {
    headline: first ? say.headline({ region: first.name, reports: first.reports }) : say.subtitle,
    subtitle: say.subtitle,
    notes: [],
    height: barsHeight(rows.length),
    draw: drawBars({
      key: "reports",
      bars: rows.map(({ name, reports }) => ({
        ...{ name, value: reports, text: t.formats.count(reports) },
      })),
      tooltip: (index) => {
        const row = rows[index];
        if (!row) return "";
        const lines = [{ label: t.figure.reports, value: t.formats.count(row.reports) }];
        return tooltipHtml({ title: row.name, lines, notes: [] });
      },
    }),
    open: (row) => rows[row]?.region ?? undefined,
    sheet: {
      columns: [
        { key: "region_name", label: t.filters.region, kind: "text" },
        { key: "region", label: "", kind: "text", fileOnly: true },
        { key: "reports", label: t.figure.reports, kind: "count" },
      ],
      rows: rows.map(({ region, name, reports }) => [name, region, reports]),
    },
  };
}

/** A row for each section found, with its passages. */
export function searchSheet({ rows }: SearchAnswer, { t }: Words): Sheet {
  const { search } = t.pages;
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  return {
    columns: [
      ...[text("agency_id", ""), text("agency", t.figure.agencies.agency)],
      text("region", t.filters.region),
      { key: "year", label: t.figure.year, kind: "year" },
      ...[text("scope", ""), text("section", search.section), text("passages", search.passage)],
      text("synthetic_report", t.synthetic),
    ],
    rows: rows.map((row) => [
      ...[row.agency, row.name, row.region, row.year, row.scope, row.section],
      row.passages.map((passage) => passage.text).join(" … "),
      row.synthetic ? "yes" : "no",
    ]),
  };
}
