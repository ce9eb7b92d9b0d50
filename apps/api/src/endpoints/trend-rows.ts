import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { linesIn, sumsOf, totalsOf } from "../cubes/measure-sums.ts";
import { pairsOf } from "../cubes/pairs.ts";
import type { Sql } from "../database/sql.ts";
import { byYear, type Coverage, type GroupCoverage, groupCoverageOf } from "./coverage.ts";
import {
  breaksIn,
  figureIn,
  figureShape,
  numberIn,
  type SumsRow,
  sumsRow,
  textIn,
} from "./figure.ts";
import type { Span } from "./filters.ts";
import { asksFiling, type Split, yearBefore } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { summed, summedPairs } from "./summed.ts";
import { markOf, syntheticShape } from "./synthetic-mark.ts";

const difference = {
  before: z.number().nullable(),
  now: z.number().nullable(),
  difference: z.number().nullable(),
  ratio: z.number().nullable().openapi({ description: "difference / before; null for rates" }),
};

const change = z
  .object({
    matched: z.int().openapi({ description: "Agencies with the figure in both years" }),
    ...difference,
  })
  .nullable();

export const trendRow = figureShape
  .extend({
    year: z.int(),
    group: z
      .string()
      .nullable()
      .openapi({ description: "Which part of the split; null: all, or a part unknown" }),
    measure: z.string(),
    expected: z.int().openapi({ description: "Agencies that the registry expects to report" }),
    blank: z.int().openapi({ description: "Reports of the selection that lack the figure" }),
    derived: z
      .int()
      .openapi({ description: "Blank totals that were added up from the cells beside them" }),
    breaks: z.boolean().openapi({
      description: "The year may not be compared with the one before: see the measure",
    }),
    change: change.openapi({ description: "Against the year before, same agencies" }),
    unmatched: z.object(difference).nullable().openapi({
      description: "Against the year before, whoever reported; only where asked for",
    }),
    synthetic: syntheticShape,
  })
  .openapi("TrendRow");

export type TrendRow = z.infer<typeof trendRow>;

export interface TrendQuestion {
  readonly measures: readonly Measure[];
  readonly split?: Split | undefined;
  readonly unmatched: boolean;
  /** The parts that are asked for, if not all. */
  readonly groups?: readonly string[];
}

/** A row a year, group and measure: sums over the reports, and the change over the agencies present in both years. */
export async function trendRows(
  selection: Selection,
  question: TrendQuestion,
): Promise<{ rows: TrendRow[]; coverage: Coverage[] }> {
  const { span, edition } = selection;
  const earlier = { from: yearBefore(edition, span), to: span.to };
  const [sums, pairs, coverage] = await Promise.all([
    edition.database.query(
      sumsQuery(selection, question, question.unmatched ? earlier : span),
      sumsRow,
    ),
    edition.database.query(pairsQuery(selection, question), sumsRow),
    groupCoverageOf(selection, span, question.split, question.groups),
  ]);
  const found = {
    sums: byGroup(question.unmatched ? sums : []),
    pairs: byGroup(pairs),
    coverage: byGroup(coverage),
  };
  const here = sums.filter((row) => (numberIn(row, "year") ?? 0) >= span.from).sort(byYearAndGroup);
  const rows = here.flatMap((row) => question.measures.map((m) => toRow(m, row, found)));
  return { rows, coverage: byYear(coverage, span) };
}

function sumsQuery(selection: Selection, question: TrendQuestion, span: Span): Sql {
  const { measures, split, groups } = question;
  const lines = [...new Set(measures.flatMap(linesIn))];
  const aggregates = [...measures.flatMap(sumsOf), ...lines.flatMap(totalsOf)];
  return summed(selection, { span, split, groups, aggregates, filing: asksFiling(measures) });
}

/** Agencies that have the figure in both years: how many, and the figure of either year. */
const pairsQuery = (selection: Selection, { measures, split, groups }: TrendQuestion): Sql =>
  summedPairs(selection, {
    ...{ span: selection.span, split, groups, filing: asksFiling(measures) },
    aggregates: measures.flatMap(pairsOf),
  });

interface Found {
  readonly sums: ReadonlyMap<string, SumsRow>;
  readonly pairs: ReadonlyMap<string, SumsRow>;
  readonly coverage: ReadonlyMap<string, GroupCoverage>;
}

/** Sorted here, for a handful of rows takes the database as long to sort as to add up. What belongs to no part comes last. */
export function byYearAndGroup(a: SumsRow, b: SumsRow): number {
  const years = (numberIn(a, "year") ?? 0) - (numberIn(b, "year") ?? 0);
  return years || byCode(textIn(a, "group"), textIn(b, "group"));
}

/** Parts of a split in the order of their codes or ids. */
export const byCode = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null || (b !== null && a > b) ? 1 : -1;

const keyOf = (year: unknown, group: unknown): string => `${year}/${group ?? ""}`;

const byGroup = <Row extends SumsRow>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [keyOf(row["year"], row["group"]), row]));

function toRow(measure: Measure, row: SumsRow, found: Found): TrendRow {
  const year = numberIn(row, "year") ?? 0;
  const group = textIn(row, "group");
  const { filed = 0, expected = 0, synthetic = 0 } = found.coverage.get(keyOf(year, group)) ?? {};
  const figure = figureIn(measure, row);
  const pair = found.pairs.get(keyOf(year, group));
  const last = found.sums.get(keyOf(year - 1, group));
  return {
    ...{ year, group, measure: measure.key, ...figure, expected },
    blank: filed - figure.reports,
    derived: linesIn(measure).reduce((all, line) => all + blankTotals(line, row), 0),
    breaks: breaksIn(measure, year),
    change: matchedChange(measure, pair),
    unmatched: last ? changed(measure, figureIn(measure, last).value, figure.value) : null,
    synthetic: markOf(filed, synthetic),
  };
}

/** How many totals of a line were left blank and added up from the cells beside them. */
const blankTotals = (line: string, row: SumsRow): number =>
  (numberIn(row, `${line}.known`) ?? 0) - (numberIn(row, `${line}.printed`) ?? 0);

function matchedChange(measure: Measure, pair: SumsRow | undefined): TrendRow["change"] {
  const matched = numberIn(pair, `${measure.key}.matched`) ?? 0;
  if (matched === 0) return null;
  const before = figureIn(measure, pair, `${measure.key}.before`).value;
  const now = figureIn(measure, pair, `${measure.key}.now`).value;
  return { matched, ...changed(measure, before, now) };
}

function changed({ denominator }: Measure, before: number | null, now: number | null) {
  const by = before === null || now === null ? null : now - before;
  const ratio = by === null || !before || denominator !== null ? null : by / before;
  return { before, now, difference: by, ratio };
}
