import { partsOf, type Sum } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import type { Database } from "../database/database.ts";
import { join, listed, name, type Sql, sql } from "../database/sql.ts";
import { unpackPlaces } from "../library/places.ts";
import { numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import type { Page } from "./paging.ts";
import { rowsOf, type Split } from "./relation.ts";
import { placeShape } from "./report-cells.ts";
import type { Selection } from "./selection.ts";
import { scopeShape } from "./shapes.ts";

const cell = z
  .object({
    cell: z.string(),
    value: z.number(),
    raw: z.string().openapi({ description: "As printed" }),
    place: placeShape.optional(),
  })
  .openapi("EvidenceCell");

const side = z.object({ value: z.number(), cells: z.array(cell) });

export const evidenceRow = z
  .object({
    ...{ agency: z.string(), name: z.string(), region: z.string().nullable(), year: z.int() },
    ...{ scope: scopeShape, synthetic: z.boolean() },
    numerator: side.openapi({ description: "Its cells add up to its value" }),
    denominator: side.nullable(),
  })
  .openapi("EvidenceRow");

export interface EvidenceQuestion {
  readonly numerator: Sum;
  readonly denominator: Sum | undefined;
  readonly within: readonly string[];
  readonly split: Split | undefined;
  readonly group: string | undefined;
  readonly except: readonly string[];
  readonly also: number | undefined;
  /** Between which bounds a report's own value lies, and how large its denominator is at least. */
  readonly values: {
    readonly from: number | undefined;
    readonly below: number | undefined;
    readonly to: number | undefined;
    readonly least: number | undefined;
    /** What the value is told in: times 100 for one per 100. */
    readonly scale: number;
  };
}

/** What all reports that count add up to. */
export async function cellTotals(selection: Selection, question: EvidenceQuestion) {
  const { numerator, denominator } = question;
  const sum = (of: Sum | undefined) =>
    of ? sql`sum(${name(of.name)})::DOUBLE` : sql`NULL::DOUBLE`;
  const [found] = await selection.edition.database.query(
    sql`SELECT ${sum(numerator)} AS numerator, ${sum(denominator)} AS denominator, count(*)::INTEGER AS total
        FROM (${countedReports(selection, question)})`,
    sumsRow,
  );
  return {
    numerator: numberIn(found, "numerator"),
    denominator: numberIn(found, "denominator"),
    total: numberIn(found, "total") ?? 0,
  };
}

function countedReports(
  selection: Selection,
  question: EvidenceQuestion,
  columns: readonly string[] = [],
): Sql {
  const { numerator, denominator, within, split, group, except, also } = question;
  const needed = [numerator.name, ...(denominator ? [denominator.name] : []), ...within];
  const conditions = [
    ...needed.map((sum) => sql`${name(sum)} IS NOT NULL`),
    ...(group === undefined ? [] : [sql`"group" IS NOT DISTINCT FROM ${group || null}`]),
    ...(except.length === 0 ? [] : [sql`("group" IS NULL OR "group" NOT IN (${listed(except)}))`]),
    ...(also === undefined ? [] : [reportedAlso(selection, needed, also)]),
    ...valueBounds(question),
  ];
  const relation = { span: selection.span, split, columns: [...needed, ...columns] };
  return sql`SELECT * FROM (${rowsOf(selection, relation)})
    WHERE ${join(conditions, sql` AND `)}`;
}

/** A report's own value is that of its agency in the year, as a distribution has it. */
function valueBounds({ numerator, denominator, values }: EvidenceQuestion): Sql[] {
  const { from, below, to, least, scale } = values;
  const of = denominator && sql`${name(denominator.name)}::DOUBLE`;
  const amount = sql`${name(numerator.name)}::DOUBLE`;
  const value = sql`(${of ? sql`CASE WHEN ${of} > 0 THEN ${amount} / ${of} END` : amount}) * ${scale}`;
  return [
    ...(from === undefined ? [] : [sql`${value} >= ${from}::DOUBLE`]),
    ...(below === undefined ? [] : [sql`${value} < ${below}::DOUBLE`]),
    ...(to === undefined ? [] : [sql`${value} <= ${to}::DOUBLE`]),
    ...(least === undefined || !of ? [] : [sql`${of} >= ${least}`]),
  ];
}

/** Those who have the figure in another year too: the same agency, or region where governments report for all of it. */
function reportedAlso(selection: Selection, needed: readonly string[], year: number): Sql {
  const same = selection.filters.basis === "units" ? sql`agency` : sql`region`;
  const known = needed.map((sum) => sql`${name(sum)} IS NOT NULL`);
  const span = { from: year, to: year };
  return sql`${same} IN (SELECT ${same} FROM (${rowsOf(selection, { span, columns: needed })})
    WHERE ${join(known, sql` AND `)})`;
}

/** The cells that a term may rest on: of a line its total and the cells beside it. */
const cellsOfTerm = (term: string): readonly string[] =>
  partsOf(term).length > 0 ? [`${term}.total`, ...partsOf(term)] : [term];

const printed = z.object({
  source: z.int(),
  places: unpackPlaces.nullable(),
  raws: z.array(z.object({ cell: z.string(), raw: z.string().nullable() })).nullable(),
});

/** A page of reports with their cells, newest year first. */
export async function cellsPage(selection: Selection, question: EvidenceQuestion, page: Page) {
  const { database } = selection.edition;
  const sums = [question.numerator, ...(question.denominator ? [question.denominator] : [])];
  const names = new Set(sums.flatMap(({ name, terms }) => [name, ...terms.flatMap(cellsOfTerm)]));
  const reports = await database.query(
    sql`SELECT p.*, a.name
        FROM (
          SELECT source, agency, region, year, scope, synthetic, ${join([...names].map(name))}
          FROM (${countedReports(selection, question, [...names])})
          ORDER BY year DESC, region, agency, source LIMIT ${page.limit} OFFSET ${page.offset}
        ) p JOIN agencies a ON a.id = p.agency ORDER BY p.year DESC, p.region, p.agency, p.source`,
    sumsRow,
  );
  const bySource = await printsOf(
    database,
    reports.map((row) => numberIn(row, "source") ?? 0),
  );
  return reports.map((row) =>
    toEvidence(question, row, bySource.get(numberIn(row, "source") ?? 0)),
  );
}

/** How and where reports print their cells, by source. */
async function printsOf(
  database: Database,
  sources: readonly number[],
): Promise<ReadonlyMap<number, Printed>> {
  if (sources.length === 0) return new Map();
  const named = join(sources.map((source) => sql`${source}`));
  const prints = await database.query(
    sql`SELECT p.source, any_value(l.places) AS places,
          list({ cell: n.cell, raw: c.raw }) FILTER (n.cell IS NOT NULL) AS raws
        FROM (SELECT unnest([${named}])::INTEGER AS source) p
          LEFT JOIN (FROM places WHERE source IN (${named})) l ON l.source = p.source
          LEFT JOIN (FROM special_cells WHERE kind = 'number' AND source IN (${named})) c ON c.source = p.source
          LEFT JOIN cell_names n ON get_bit(c.cells, n.bit) = 1
        GROUP BY p.source`,
    printed,
  );
  return new Map(prints.map((print) => [print.source, print]));
}

type Printed = z.output<typeof printed>;

function toEvidence(question: EvidenceQuestion, row: SumsRow, print: Printed | undefined) {
  const { numerator, denominator } = question;
  return {
    ...{ agency: textIn(row, "agency") ?? "", name: textIn(row, "name") ?? "" },
    ...{ region: textIn(row, "region"), year: numberIn(row, "year") ?? 0 },
    scope: scopeShape.parse(row["scope"]),
    synthetic: row["synthetic"] === true,
    numerator: toSide(numerator, row, print),
    denominator: denominator ? toSide(denominator, row, print) : null,
  };
}

/** A total that is printed stands for itself; one that is not, for the cells beside it. */
function toSide({ name: of, terms }: Sum, row: SumsRow, print: Printed | undefined) {
  const cells = terms.flatMap((term) => {
    const [first = "", ...parts] = cellsOfTerm(term);
    return numberIn(row, first) === null ? parts : [first];
  });
  return {
    value: numberIn(row, of) ?? 0,
    cells: cells.flatMap((cell) => {
      const value = numberIn(row, cell);
      if (value === null) return [];
      const raw = print?.raws?.find((r) => r.cell === cell)?.raw ?? String(value);
      const place = print?.places?.[cell];
      return { cell, value, raw, ...(place && { place }) };
    }),
  };
}
