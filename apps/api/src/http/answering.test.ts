import { expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { RegionTree } from "../library/region-tree.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { inTime } from "./answering.ts";

const slow = sql`SELECT count(*)::INTEGER AS n FROM range(100000) a, range(100000) b WHERE (a.range * b.range) % 7 = 3`;
const row = z.object({ n: z.int() });
const present = new AbortController().signal;
const askSlowly = ({ database }: ServedEdition) => database.query(slow, row);

test("an answer that takes too long is given up, and the next one is not held up by it", async () => {
  const database = await Database.open();
  const edition = {
    number: 1,
    built: "",
    years: null,
    mergers: new Map(),
    regions: new RegionTree([]),
    database,
  };
  const began = performance.now();
  await expect(inTime(edition, present, askSlowly, 100)).rejects.toMatchObject({
    code: "took-too-long",
    detail: "0.1 s",
  });
  expect(performance.now() - began).toBeLessThan(5000);
  const quick = inTime(edition, present, (of) => of.database.query(sql`SELECT 1 AS n`, row));
  expect(await quick).toEqual([{ n: 1 }]);
  database.close();
});

test("what is asked for a client that leaves ends with an error that is no time-out", async () => {
  const database = await Database.open();
  const edition = {
    number: 1,
    built: "",
    years: null,
    mergers: new Map(),
    regions: new RegionTree([]),
    database,
  };
  const leaving = new AbortController();
  const asked = inTime(edition, leaving.signal, askSlowly);
  setTimeout(() => leaving.abort(), 100);
  await expect(asked).rejects.not.toMatchObject({ code: "took-too-long" });
  database.close();
});
