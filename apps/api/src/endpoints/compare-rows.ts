import type { Measure } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import { columnsFor, ofEach } from "../cubes/aggregate.ts";
import { sumsOf } from "../cubes/measure-sums.ts";
import { join, listed, name, type Sql, sql } from "../database/sql.ts";
import {
  breaksIn,
  figureIn,
  figureShape,
  numberIn,
  type SumsRow,
  sumsRow,
  textIn,
} from "./figure.ts";
import { valueSql } from "./measure-sql.ts";
import { Problem } from "./problem.ts";
import { asksFiling, rowsOf } from "./relation.ts";
import type { Selection } from "./selection.ts";
import { summedByPlace } from "./summed.ts";
import { syntheticShape } from "./synthetic-mark.ts";

export const compareRow = figureShape
  .extend({
    id: z.string().openapi({ description: "The agency's id or the region's code" }),
    name: z.string(),
    year: z.int(),
    measure: z.string(),
    breaks: z.boolean(),
    peers: z.int().openapi({ description: "Peers that have a value, itself included" }),
    percentile: z.number().nullable().openapi({
      description: "How many of its peers in a hundred lie below, half of those equal counted in",
    }),
    synthetic: syntheticShape,
  })
  .openapi("CompareRow");

interface CompareQuestion {
  readonly agencies: readonly string[];
  readonly regions: readonly string[];
  readonly measures: readonly Measure[];
}

/** A row of each that is compared, year and measure. */
export async function compareRows(selection: Selection, question: CompareQuestion) {
  const { agencies, regions, measures } = question;
  const { database } = selection.edition;
  checkRegions(selection, regions);
  const ids = regions.length > 0 ? regions : agencies;
  const found = await database.query(
    sql`WITH ${membersOf(selection, question)},
        places AS (
          SELECT c.id, c.year, ${join(measures.map(amongPeers))}
          FROM chosen c JOIN members p ON p.peer = c.peer AND p.year = c.year GROUP BY c.id, c.year
        )
        SELECT chosen.*, places.* EXCLUDE (id, year), coalesce(a.name, r.name) AS name, ${join(measures.map(percentile))}
        FROM chosen JOIN places ON places.id = chosen.id AND places.year = chosen.year
          LEFT JOIN (SELECT id, name FROM agencies WHERE id IN (${listed(ids)})) a ON a.id = chosen.id
          LEFT JOIN regions r ON r.code = chosen.id
        ORDER BY chosen.id, chosen.year`,
    sumsRow,
  );
  return found.flatMap((row) => measures.map((measure) => toRow(measure, row)));
}

/** The sums and values of those `chosen`, and of the `members` of their groups, of which nobody asks who they are. */
function membersOf(selection: Selection, question: CompareQuestion): Sql {
  const { agencies, regions, measures } = question;
  const values = join(measures.map((m) => sql`${valueSql(m, m.key)} AS ${name(`${m.key}.value`)}`));
  if (regions.length > 0)
    return sql`members AS MATERIALIZED (SELECT *, ${values} FROM (${regionsOf(selection, question)})),
      chosen AS (SELECT * FROM members WHERE id IN (${listed(regions)}))`;
  const peers = { ...selection, filters: { ...selection.filters, agency: undefined } };
  return sql`
    kin AS MATERIALIZED (
      SELECT DISTINCT level, kind, coalesce(level, '') || '/' || kind AS peer
      FROM agencies WHERE id IN (${listed(agencies)})
    ),
    members AS (SELECT peer, year, ${values} FROM (${agenciesOf(peers, measures)})),
    chosen AS MATERIALIZED (
      SELECT *, ${values} FROM (${agenciesOf(selection, measures)}) WHERE id IN (${listed(agencies)})
    )`;
}

/**
 * Of one `c` beside its peers `p`, how many of them have a value; and twice how many lie below, and once how many equal
 * it: a single sum, for pairs are many.
 */
function amongPeers({ key }: Measure): Sql {
  const [own, theirs] = [sql`c.${name(`${key}.value`)}`, sql`p.${name(`${key}.value`)}`];
  const below = sql`sum((${theirs} < ${own})::INTEGER + (${theirs} <= ${own})::INTEGER)::DOUBLE`;
  return sql`count(${theirs})::INTEGER AS ${name(`${key}.peers`)}, ${below} AS ${name(`${key}.below`)}`;
}

/** How many in a hundred lie below, half of those equal. */
const percentile = ({ key }: Measure): Sql =>
  sql`50.0::DOUBLE * places.${name(`${key}.below`)} / places.${name(`${key}.peers`)} AS ${name(`${key}.percentile`)}`;

function checkRegions({ edition }: Selection, codes: readonly string[]): void {
  const unknown = codes.filter((code) => edition.regions.depthOf(code) === null);
  if (unknown.length > 0)
    throw Problem.ofParameter("regions", unknown.join(", "), "unknown-region");
}

const relationOf = ({ span }: Selection, measures: readonly Measure[]) => ({
  ...{ span, cover: "each" as const, filing: asksFiling(measures) },
  aggregates: measures.flatMap(sumsOf),
});

/** The sums of all agencies of the levels and kinds of `kin`. */
function agenciesOf(selection: Selection, measures: readonly Measure[]): Sql {
  const relation = relationOf(selection, measures);
  const rows = rowsOf(selection, { ...relation, columns: columnsFor(relation.aggregates) });
  const columns = join(relation.aggregates.map(ofEach));
  return sql`
    SELECT agency AS id, peer, year, ${columns}, synthetic::VARCHAR AS synthetic
    FROM (${rows}) r JOIN kin k ON k.kind = r.kind AND k.level IS NOT DISTINCT FROM r.level`;
}

/** The sums of all regions of the levels of those named: of what lies below, or what their governments say. */
function regionsOf(selection: Selection, { regions, measures }: CompareQuestion): Sql {
  const peers = sql`SELECT code, level FROM regions
    WHERE level IN (SELECT level FROM regions WHERE code IN (${listed(regions)}))`;
  const places =
    selection.filters.basis === "units"
      ? sql`SELECT code, unnest(string_split(trim(path, '/'), '/')) AS place FROM regions`
      : sql`SELECT code, code AS place FROM regions`;
  const inside = sql`SELECT l.* FROM (${places}) l SEMI JOIN (${peers}) p ON p.code = l.place`;
  const sums = summedByPlace(selection, relationOf(selection, measures), inside);
  return sql`SELECT code AS id, level AS peer, s.* EXCLUDE (code) FROM (${sums}) s JOIN (${peers}) p USING (code)`;
}

function toRow(measure: Measure, row: SumsRow): z.infer<typeof compareRow> {
  const { key } = measure;
  const year = numberIn(row, "year") ?? 0;
  const figure = figureIn(measure, row);
  return {
    ...{ id: textIn(row, "id") ?? "", name: textIn(row, "name") ?? "", year, measure: key },
    ...figure,
    breaks: breaksIn(measure, year),
    peers: figure.value === null ? 0 : (numberIn(row, `${key}.peers`) ?? 0),
    percentile: numberIn(row, `${key}.percentile`),
    synthetic: syntheticShape.parse(row["synthetic"]),
  };
}
