import type { Scope } from "@gongkai/model";
import { z } from "@hono/zod-openapi";
import type { Database } from "../database/database.ts";
import { listed, sql } from "../database/sql.ts";
import { placeShape } from "./report-cells.ts";
import {
  agencyShape,
  formShape,
  othersShape,
  quoteShape,
  scopeShape,
  sourceShape,
} from "./shapes.ts";

const headingRow = agencyShape
  .omit({ synthetic: true })
  .extend(sourceShape.shape)
  .extend({
    source: z.int(),
    scope: scopeShape,
    form: formShape.nullable(),
    published: z.string().nullable(),
    agency_synthetic: z.boolean(),
  })
  .transform(({ source, scope, form, published, ...row }) => {
    const { file, sha256, format, bytes, url, note, synthetic, agency_synthetic, ...agency } = row;
    return {
      ...{ source, scope, form, published },
      agency: { ...agency, synthetic: agency_synthetic },
      file: { file, sha256, format, bytes, url, note, synthetic },
    };
  });

/** Who reported, from which file. Without a scope, the one that the agency is expected to report in comes first. */
export async function findHeading(
  database: Database,
  agency: string,
  year: number,
  scope: Scope | undefined,
) {
  const [found] = await database.query(
    sql`SELECT r.source, r.scope, r.form, r.published, a.id, a.name, a.region, g.name AS region_name, a.level,
          a.kind, a.synthetic AS agency_synthetic, s.file, s.sha256, s.format, s.bytes, s.url, s.note, s.synthetic
        FROM readings r JOIN agencies a ON a.id = r.agency JOIN sources s ON s.id = r.source
          LEFT JOIN regions g ON g.code = a.region
        WHERE r.current AND r.agency = ${agency} AND r.year = ${year} AND r.scope = coalesce(${scope ?? null}, r.scope)
        ORDER BY r.scope = a.scope DESC LIMIT 1`,
    headingRow,
  );
  return found;
}

/** The regions from the top down to this one. */
export function regionPathOf(database: Database, region: string | null) {
  return database.query(
    sql`SELECT code, name FROM regions
        WHERE starts_with((SELECT path FROM regions WHERE code = ${region}), path) ORDER BY length(path)`,
    z.object({ code: z.string(), name: z.string() }),
  );
}

export async function narrativesOf(database: Database, source: number) {
  const rows = await database.query(
    sql`SELECT section, text FROM narratives WHERE source = ${source}`,
    z.object({ section: z.string(), text: z.string() }),
  );
  const text = (section: string) => rows.find((row) => row.section === section)?.text ?? "";
  return {
    preamble: text("preamble"),
    overview: text("overview"),
    problems: text("problems"),
    other: text("other"),
  };
}

/** A row that the source prints in a table of the form and the form does not have. */
export const extraShape = z.object({
  table: z.enum(["disclosure", "requests", "appeals"]),
  label: z.string(),
  place: placeShape,
  values: z.array(z.object({ column: z.string().nullable(), raw: z.string(), place: placeShape })),
});

const parsed = <Type extends z.ZodType>(type: Type) =>
  z.string().transform((json) => type.parse(JSON.parse(json)));

/** The rows beyond the form, in printed order. */
export function extrasOf(database: Database, source: number) {
  return database.query(
    sql`SELECT form_table AS "table", label, place, printed AS "values" FROM extras
        WHERE source = ${source} ORDER BY rowid`,
    extraShape.extend({ place: parsed(placeShape), values: parsed(extraShape.shape.values) }),
  );
}

const findingRow = z.object({
  rule: z.string(),
  outcome: z.enum(["broken", "undecided"]),
  cells: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
  quotes: z.string().transform((json) => z.array(quoteShape).parse(JSON.parse(json))),
  others: parsed(othersShape).nullable(),
  stated: z.number().nullable(),
  derived: z.number().nullable(),
});

/** What is broken or could not be decided, broken first. */
export async function findingsOf(database: Database, source: number) {
  const rows = await database.query(
    sql`SELECT rule, outcome, cells, stated, derived, quotes, others FROM findings WHERE source = ${source} ORDER BY outcome, rule`,
    findingRow,
  );
  return rows.map(({ stated, derived, others, ...finding }) => ({
    ...finding,
    ...(stated !== null && { stated }),
    ...(derived !== null && { derived }),
    ...(others !== null && { others }),
  }));
}

const changeShape = z.object({
  cell: z.string(),
  before: z.number().nullable().openapi({ description: "null: no number, see raw_before" }),
  after: z.number().nullable(),
  raw_before: z.string().nullable().openapi({
    description:
      "As printed, where that is not the number's digits; null without a number: blank or absent",
  }),
  raw_after: z.string().nullable(),
});

/** A report that was published for the same agency, year and scope, with what it changed of the one before it. */
export const versionShape = z.object({
  file: z.string(),
  sha256: z.string(),
  published: z.string().nullable(),
  current: z.boolean(),
  changes: z.array(changeShape),
});

const versionRow = versionShape.omit({ changes: true }).extend({ source: z.int() });

/** All versions of a report, the current one first. */
export async function versionsOf(
  database: Database,
  { agency, year, scope }: { agency: string; year: number; scope: Scope },
): Promise<z.infer<typeof versionShape>[]> {
  const rows = await database.query(
    sql`SELECT r.source, s.file, s.sha256, r.published, r.current
        FROM readings r JOIN sources s ON s.id = r.source
        WHERE r.agency = ${agency} AND r.year = ${year} AND r.scope = ${scope}
        ORDER BY r.current DESC, s.superseded, r.published DESC NULLS LAST, r.source DESC`,
    versionRow,
  );
  const changes = rows.length < 2 ? [] : await changesOf(database, rows);
  return rows.map(({ source, ...version }) => ({
    ...version,
    changes: changes.filter((one) => one.source === source).map(({ source: _, ...one }) => one),
  }));
}

const changesOf = (database: Database, versions: readonly z.infer<typeof versionRow>[]) =>
  database.query(
    sql`SELECT source, cell, value_before AS before, value_after AS after, raw_before, raw_after FROM changes
        WHERE source IN (${listed(versions.map(({ source }) => source))})`,
    changeShape.extend({ source: z.int() }),
  );

/** All the agency's reports, oldest first. */
export function yearsOf(database: Database, agency: string) {
  return database.query(
    sql`SELECT year, scope, broken FROM readings WHERE current AND agency = ${agency} ORDER BY year, scope`,
    z.object({ year: z.int(), scope: scopeShape, broken: z.int() }),
  );
}
