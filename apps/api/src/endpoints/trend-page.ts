import { z } from "@hono/zod-openapi";
import { sql } from "../database/sql.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Page } from "./paging.ts";
import { asksFiling, rowsOf } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { byCode, type TrendQuestion, type TrendRow, trendRows } from "./trend-rows.ts";

interface TrendPage {
  /** How many parts there are, of which the rows are a page. */
  readonly total: number;
  readonly rows: TrendRow[];
  /** Of all parts. */
  readonly coverage: Coverage[];
}

/** A page of the parts of a trend. Agencies may be a hundred thousand: only those of the page are added up. */
export async function trendPage(
  selection: Selection,
  question: TrendQuestion,
  page: Page,
): Promise<TrendPage> {
  if (question.split === "agency") return agenciesPage(selection, question, page);
  const { rows, coverage } = await trendRows(selection, question);
  const parts = [...new Set(rows.map(({ group }) => group))].toSorted(byCode);
  const kept = new Set(parts.slice(page.offset, page.offset + page.limit));
  return { total: parts.length, rows: rows.filter(({ group }) => kept.has(group)), coverage };
}

const found = z.object({ total: z.int(), agency: z.string().nullable() });

async function agenciesPage(
  selection: Selection,
  question: TrendQuestion,
  { limit, offset }: Page,
): Promise<TrendPage> {
  const relation = { span: selection.span, filing: asksFiling(question.measures) };
  const [coverage, agencies] = await Promise.all([
    coverageOf(selection),
    selection.edition.database.query(
      sql`WITH parts AS (SELECT DISTINCT agency FROM (${rowsOf(selection, relation)})),
          counts AS (SELECT count(*)::INTEGER AS total FROM parts),
          page AS (SELECT agency FROM parts ORDER BY agency LIMIT ${limit} OFFSET ${offset})
          SELECT total, agency FROM counts LEFT JOIN page ON true ORDER BY agency`,
      found,
    ),
  ]);
  const groups = agencies.flatMap(({ agency }) => agency ?? []);
  const { rows } = groups.length > 0 ? await trendRows(selection, { ...question, groups }) : none;
  return { total: agencies[0]?.total ?? 0, rows, coverage };
}

const none = { rows: [] };
