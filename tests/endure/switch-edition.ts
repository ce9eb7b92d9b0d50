import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Editions } from "../../apps/api/src/library/editions.ts";
import { pruneEditions } from "../../apps/api/src/library/list-editions.ts";
import { startLoad } from "../interrupted-loads.ts";
import { data } from "../library.ts";

/** So many editions stay. */
const kept = 3;

/** Changes one report of the city and loads all again; the number of the edition that this makes. */
export async function switchEdition(library: string, city: string): Promise<number> {
  const files = await readdir(city, { recursive: true });
  const report = files.filter((file) => file.endsWith(".txt")).toSorted()[0];
  if (!report) throw new Error(`no text in ${city}`);
  await appendFile(join(city, report), `本报告于${new Date().toISOString()}更新。\n`);
  const { code, err } = await startLoad(library, join(data, "reports"), city).ended;
  if (code !== 0) throw new Error(`load ended with ${code}: ${err}`);
  await pruneEditions(library, kept);
  return (await new Editions(library).current()) ?? 0;
}
