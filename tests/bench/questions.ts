import { z } from "zod";
import { type Sql, sql } from "../../apps/api/src/database/sql.ts";
import { sumsRow } from "../../apps/api/src/endpoints/figure.ts";
import { byYearAndGroup } from "../../apps/api/src/endpoints/trend-rows.ts";
import { Editions } from "../../apps/api/src/library/editions.ts";
import { type ServedEdition, ServedEditions } from "../../apps/api/src/library/served-editions.ts";
import { type AskedOfBoth, askedOfBoth } from "./asked-of-both.ts";
import { compare, head } from "./measure.ts";
import { withPostgres } from "./postgres.ts";
import { copyReports } from "./postgres-rows.ts";

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The same questions of the same reports to an edition and to PostgreSQL 15; an answer that differs is an error. */
export async function benchQuestions(library: string, number: number): Promise<void> {
  const done = await withPostgres(async (client, folder) => {
    const count = await copyReports(new Editions(library).path(number), client, folder);
    say(`${count} reports in PostgreSQL 15`);
    const edition = await new ServedEditions(library).get(number);
    if (!edition) throw new Error(`no edition ${number}`);
    head();
    const ask = async ({ text, values }: Sql) => (await client.query(text, [...values])).rows;
    for (const question of await questionsOf(edition)) await compareAnswers(edition, ask, question);
    return true;
  });
  if (!done)
    say("PostgreSQL 15 is not installed (apt-get install postgresql-15): not compared with it");
}

async function questionsOf(edition: ServedEdition): Promise<readonly AskedOfBoth[]> {
  const agencies = await edition.database.query(
    sql`SELECT id FROM agencies WHERE scope = 'unit' ORDER BY hash(id), id LIMIT 10`,
    z.object({ id: z.string() }),
  );
  const [county] = await edition.database.query(
    sql`SELECT path FROM regions WHERE level = 'county' AND code IN (SELECT region FROM reports)
        ORDER BY hash(code) LIMIT 1`,
    z.object({ path: z.string() }),
  );
  const ids = agencies.map(({ id }) => id);
  return askedOfBoth(edition, ids, county?.path ?? "");
}

async function compareAnswers(
  { database }: ServedEdition,
  ask: (question: Sql) => Promise<readonly unknown[]>,
  { what, goal, duckdb, postgres }: AskedOfBoth,
): Promise<void> {
  const inOrder = async () => (await database.query(duckdb, sumsRow)).sort(byYearAndGroup);
  const [mine, theirs] = [await inOrder(), await ask(postgres)];
  if (mine.length === 0 || JSON.stringify(mine) !== JSON.stringify(theirs))
    throw new Error(`${what}: the answers differ\n${JSON.stringify([mine, theirs])}`);
  await compare({
    ...{ what, goal, reference: "PostgreSQL", rounds: [2, 9] },
    work: inOrder,
    base: () => ask(postgres),
  });
}
