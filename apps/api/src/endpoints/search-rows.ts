import { z } from "@hono/zod-openapi";
import { join, type Sql, sql } from "../database/sql.ts";
import type { Page } from "./paging.ts";
import { passagesOf } from "./passages.ts";
import { grouped } from "./relation.ts";
import { reportsOf, type Selection } from "./selection.ts";
import { scopeShape } from "./shapes.ts";

export const sections = ["preamble", "overview", "problems", "other"] as const;

const found = z.object({
  ...{ agency: z.string(), name: z.string(), region: z.string().nullable(), year: z.int() },
  ...{ scope: scopeShape, section: z.enum(sections), synthetic: z.boolean() },
});

export const searchRow = found
  .extend({
    passages: z.array(
      z.object({
        text: z.string(),
        from: z.int().openapi({ description: "Where it begins in the section" }),
        marks: z.array(z.object({ from: z.int(), to: z.int() })),
      }),
    ),
  })
  .openapi("SearchRow");

interface Asked {
  readonly words: readonly string[];
  readonly section: (typeof sections)[number] | undefined;
}

function holds({ words, section }: Asked): Sql {
  const conditions = words.map((word) => sql`contains(n.text, ${word})`);
  return join(section ? [...conditions, sql`n.section = ${section}`] : conditions, sql` AND `);
}

const years = z.object({ year: z.int(), sections: z.int(), reports: z.int() });
const regions = z.object({
  region: z.string().nullable(),
  name: z.string().nullable(),
  reports: z.int(),
});

/** How many sections and reports hold the words, by year and by region one level down. */
export async function searchCounts(selection: Selection, asked: Asked) {
  const { database } = selection.edition;
  const whole = reportsOf(selection, { span: selection.span, cover: "each" });
  const reports = grouped(selection, "region", whole);
  const [byYear, byRegion] = await Promise.all([
    database.query(
      sql`SELECT r.year, count(*)::INTEGER AS sections, count(DISTINCT n.source)::INTEGER AS reports
          FROM narratives n JOIN (${whole}) r ON r.source = n.source
          WHERE ${holds(asked)} GROUP BY r.year ORDER BY r.year`,
      years,
    ),
    database.query(
      sql`SELECT r."group" AS region, g.name, count(DISTINCT n.source)::INTEGER AS reports
          FROM narratives n JOIN (${reports}) r ON r.source = n.source LEFT JOIN regions g ON g.code = r."group"
          WHERE ${holds(asked)} GROUP BY r."group", g.name ORDER BY reports DESC, region`,
      regions,
    ),
  ]);
  const total = byYear.reduce((all, year) => all + year.sections, 0);
  return { total, years: byYear, regions: byRegion };
}

/** A page of sections that hold all the words, newest year first. */
export async function searchPage(selection: Selection, asked: Asked, { limit, offset }: Page) {
  const rows = await selection.edition.database.query(
    sql`SELECT r.agency, a.name, r.region, r.year, r.scope, n.section, n.synthetic, n.text
        FROM narratives n JOIN (${reportsOf(selection, { span: selection.span, cover: "each" })}) r ON r.source = n.source
          JOIN agencies a ON a.id = r.agency
        WHERE ${holds(asked)}
        ORDER BY r.year DESC, r.region, r.agency, n.section LIMIT ${limit} OFFSET ${offset}`,
    found.extend({ text: z.string() }),
  );
  return rows.map(({ text, ...row }) => ({
    ...row,
    passages: passagesOf(text, asked.words).map(plain),
  }));
}

const plain = ({ text, from, marks }: ReturnType<typeof passagesOf>[number]) => ({
  ...{ text, from, marks: [...marks] },
});
