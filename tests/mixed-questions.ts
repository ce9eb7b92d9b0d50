import { mainMeasures } from "@gongkai/model";
import { z } from "zod";
import { sql } from "../apps/api/src/database/sql.ts";
import type { ServedEdition } from "../apps/api/src/library/served-editions.ts";
import { openApi } from "./contract/document.ts";
import type { Random } from "./random.ts";

const report = z.object({ agency: z.string(), region: z.string(), year: z.int() });

/** What questions about an edition are drawn from. */
export interface Subjects {
  /** An example of each question, as the API describes itself. */
  readonly examples: readonly string[];
  readonly reports: readonly z.output<typeof report>[];
}

/** The examples in the API's own description, and some hundreds of the edition's reports by chance. */
export async function subjectsOf(
  description: unknown,
  { database }: ServedEdition,
): Promise<Subjects> {
  const reports = await database.query(
    sql`SELECT agency, region, year FROM reports WHERE region IS NOT NULL
        ORDER BY hash(source), source LIMIT 500`,
    report,
  );
  const [kept] = await database.query(
    sql`SELECT coalesce(bool_and(file <> ''), false) AS files FROM sources`,
    z.object({ files: z.boolean() }),
  );
  const examples = Object.values(openApi.parse(description).paths)
    .map(({ get }) => get["x-example"])
    .filter((example) => kept?.files === true || !example.startsWith("/api/source/"));
  return { examples, reports };
}

/** The same question about something else; a parameter that is null is left out. */
export function questionAbout(
  example: string,
  about: Readonly<Record<string, string | null>>,
): string {
  const { pathname, searchParams } = new URL(example, "http://library");
  for (const [name, value] of Object.entries(about))
    if (value === null) searchParams.delete(name);
    else if (searchParams.has(name)) searchParams.set(name, value);
  const { agency, year } = about;
  const one = `${encodeURIComponent(agency ?? "")}/${year}`;
  const path = pathname.replace(/^(\/api\/(?:reports|source))\/.*$/u, `$1/${one}`);
  return searchParams.size > 0 ? `${path}?${searchParams}` : path;
}

/** A question that has an answer, of any endpoint, about regions, agencies, years and measures by chance. */
export function drawQuestion(random: Random, { examples, reports }: Subjects): string {
  const { agency, region, year } = random.pick(reports);
  const counts = mainMeasures.filter(({ denominator }) => denominator === null);
  const measures = ["received", random.pick(counts).key];
  return questionAbout(random.pick(examples), {
    region: random.pick([region, `${region.slice(0, 2)}0000`]),
    agency,
    measure: random.pick(mainMeasures).key,
    measures: [...new Set(measures)].join(","),
    year: String(year),
    from: String(year),
    to: String(year + 1),
    limit: String(1 + random.below(50)),
    least: String(random.below(30)),
  });
}
