import { everyRule, type Severity } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { join, listed, type Sql, sql } from "../database/sql.ts";
import { unpackPlaces } from "../library/places.ts";
import type { Span } from "./filters.ts";
import type { Page } from "./paging.ts";
import { Problem } from "./problem.ts";
import { placeShape } from "./report-cells.ts";
import { reportsOf, type Selection } from "./selection.ts";
import { othersShape, quoteShape } from "./shapes.ts";

const severities = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** `rule`, `severity` and `outcome`: which findings are asked for. */
export const findingParameters = {
  rule: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: "Id of a rule", example: "requests.balance" }),
  severity: z.enum(severities).optional(),
  outcome: z.enum(["broken", "undecided"]).optional(),
};

/** The severity of each rule. */
export const severityOf: ReadonlyMap<string, Severity> = new Map(
  everyRule.map(({ id, severity }) => [id, severity]),
);
const severity = z.enum(severities).nullable().openapi({ description: "null: of a rule of old" });
const outcome = z.enum(["broken", "undecided"]);

export const ruleCounts = z
  .object({ rule: z.string(), severity, outcome, findings: z.int(), reports: z.int() })
  .openapi("RuleCounts");

export const findingRow = z
  .object({
    ...{ agency: z.string(), name: z.string(), region: z.string().nullable(), year: z.int() },
    ...{ rule: z.string(), severity, outcome },
    stated: z.number().nullable(),
    derived: z.number().nullable(),
    cells: z
      .array(z.object({ cell: z.string(), place: placeShape.optional() }))
      .openapi({ description: "The cells it is about, with their places in the source" }),
    quotes: z.array(quoteShape),
    others: othersShape.nullable().openapi({ description: "null: rests on this report alone" }),
    synthetic: z.boolean(),
  })
  .openapi("FindingRow");

/** Which findings are asked for. */
export interface AskedFindings {
  readonly rule: string | undefined;
  readonly severity: Severity | undefined;
  readonly outcome: "broken" | "undecided" | undefined;
}

const json = <Shape extends z.ZodType>(shape: Shape) =>
  z.string().transform((text) => shape.parse(JSON.parse(text)));

const stored = findingRow.omit({ severity: true, cells: true, quotes: true, others: true }).extend({
  cells: json(z.array(z.string())),
  quotes: json(z.array(quoteShape)),
  others: json(othersShape).nullable(),
  places: unpackPlaces.nullable(),
});

/** A page of findings, newest year first, then by region, agency and rule; it lies in the years of the span. */
export async function findingPage(
  selection: Selection,
  asked: AskedFindings,
  { span, limit, offset }: Page & { readonly span: Span },
) {
  const found = await selection.edition.database.query(
    sql`WITH page AS (
          SELECT f.*, f.rowid AS place_in_table, r.agency, r.year, r.region
          FROM findings f JOIN (${reportsOf(selection, { span, cover: "each" })}) r ON r.source = f.source
          WHERE ${conditionOf(asked)}
          ORDER BY r.year DESC, r.region, r.agency, f.rule, f.rowid LIMIT ${limit} OFFSET ${offset}
        )
        SELECT p.agency, a.name, p.region, p.year, p.rule, p.outcome, p.stated, p.derived, p.cells, p.quotes, p.others,
          p.synthetic, l.places
        FROM page p JOIN agencies a ON a.id = p.agency LEFT JOIN places l ON l.source = p.source
        ORDER BY p.year DESC, p.region, p.agency, p.rule, p.place_in_table`,
    stored,
  );
  return found.map(({ places, cells, ...row }) => ({
    ...row,
    severity: severityOf.get(row.rule) ?? null,
    cells: cells.map((cell) => {
      const place = places?.[cell];
      return place ? { cell, place } : { cell };
    }),
  }));
}

/** The condition on `findings f` that keeps those asked for. */
export function conditionOf({ rule, severity: wanted, outcome: how }: AskedFindings): Sql {
  if (rule !== undefined && !severityOf.has(rule))
    throw Problem.ofParameter("rule", `there is no rule ${rule}`);
  const ids = [...severityOf].flatMap(([id, severity]) => (severity === wanted ? [id] : []));
  const conditions = [
    sql`true`,
    ...(rule === undefined ? [] : [sql`f.rule = ${rule}`]),
    ...(wanted === undefined ? [] : [sql`f.rule IN (${listed(ids)})`]),
    ...(how === undefined ? [] : [sql`f.outcome = ${how}`]),
  ];
  return join(conditions, sql` AND `);
}
