import { figureOf, findMeasure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { CellsAnswer } from "../api-types.ts";
import { filtersOf, queryOf } from "../filters/filters.ts";
import type { CellsSearch } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import type { Part } from "./anatomy/part.ts";
import { totalOf } from "./anatomy/presented.ts";
import type { Sheet } from "./anatomy/sheet.ts";
import { valueText } from "./anatomy/value-text.ts";
import { sumName } from "./cells/sum-name.ts";

export const cellsPageSize = 50;
/** As many reports as the API gives at once, and a file holds. */
export const cellsFileSize = 500;

/** The question that an address of the page asks, of one part of the reports. */
export function cellsQuery(search: CellsSearch, part: Part) {
  const { measure, sum, within, split, group } = search;
  const { except, value_from, value_below, value_to, least } = search;
  const filters = filtersOf(search);
  const bounds = { value_from, value_below, value_to, least };
  const question = { measure, sum, within, split, group, except, ...bounds, ...part };
  return queryOptions({
    queryKey: ["cells", queryOf(filters), question],
    queryFn: ({ signal }) => ask("cells", { ...filters, ...question }, signal),
    placeholderData: keepPreviousData,
    enabled: measure !== undefined || sum !== undefined,
  });
}

/** The number that the address names, and how it comes about. */
export function cellsHeadline(answer: CellsAnswer, search: CellsSearch, words: Words): string {
  const { cells } = words.t.pages;
  const measure = search.measure === undefined ? undefined : findMeasure(search.measure);
  const name = measure ? words.of(measure.label) : sumName(search.sum ?? "", words);
  const { numerator, denominator, total } = answer;
  const amount = (value: number | null) => words.t.formats.amount(value ?? 0);
  if (!measure || denominator === null)
    return cells.headline({ name, value: amount(numerator), reports: total });
  const value = figureOf(measure, numerator, denominator);
  return cells.rate({
    ...{ name, numerator: amount(numerator), denominator: amount(denominator) },
    value: value === null ? words.t.figure.noFigure : valueText(value, measure, words.t),
  });
}

/** Why there is no cell: nobody reported, or no report holds the number. */
export function cellsNothing({ coverage }: CellsAnswer, { t }: Words): string {
  const { filed, expected } = totalOf(coverage);
  return filed === 0 ? t.pages.cells.noReport(expected) : t.measure.nothing;
}

/** Between which the values of the reports lie, where the address narrows them. */
export function cellsBounds(search: CellsSearch, { t }: Words): string {
  const measure = search.measure === undefined ? undefined : findMeasure(search.measure);
  const { value_from: from, value_below: below, value_to: to } = search;
  if (!measure || from === undefined) return t.pages.cells.subtitle;
  const text = (value: number) => valueText(value, measure, t);
  const bounds = to === undefined ? t.pages.cells.below : t.pages.cells.upTo;
  return bounds(text(from), text(to ?? below ?? from));
}

/** A row for each cell. */
export function cellsSheet({ rows }: CellsAnswer, { t }: Words): Sheet {
  const text = (key: string, label: string) => ({ key, label, kind: "text" as const });
  const { figure, pages } = t;
  return {
    columns: [
      ...[text("agency_id", ""), text("agency", figure.agencies.agency), text("region", "")],
      { key: "year", label: figure.year, kind: "year" },
      ...[text("scope", ""), text("side", ""), text("cell", pages.cells.cells)],
      { key: "value", label: t.ranking.value, kind: "count" },
      ...[text("printed", t.report.raw), text("synthetic_report", t.synthetic)],
    ],
    rows: rows.flatMap((row) =>
      (["numerator", "denominator"] as const).flatMap((side) =>
        (row[side]?.cells ?? []).map(({ cell, value, raw }) => [
          ...[row.agency, row.name, row.region, row.year, row.scope, side],
          ...[cell, value, raw, row.synthetic ? "yes" : "no"],
        ]),
      ),
    ),
  };
}
