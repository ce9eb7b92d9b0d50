import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../apps/api/src/app.ts";
import { Database } from "../apps/api/src/database/database.ts";
import { sql } from "../apps/api/src/database/sql.ts";
import { Editions } from "../apps/api/src/library/editions.ts";
import { load } from "../apps/api/src/library/load.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";
import { root } from "./library.ts";

let folder: string;
let library: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  library = join(folder, "library");
  const old = join(root, "tests/reports/440823-2018-jianxin-town/source.txt");
  await cp(old, join(folder, "reports/old.txt"), { recursive: true });
  const summary = await load({ library, paths: [join(folder, "reports")] });
  expect(summary).toMatchObject({ read: 1, refused: [] });
});
afterAll(() => rm(folder, { recursive: true }));

test("a report of before 2019 is kept, and no figure is made of it", async () => {
  const database = await Database.openReadOnly(new Editions(library).path(1));
  const count = z.object({ readings: z.int(), reports: z.int() });
  const counts = await database.query(
    sql`SELECT (SELECT count(*)::INTEGER FROM readings WHERE form IS NULL) AS readings,
               (SELECT count(*)::INTEGER FROM reports) AS reports`,
    count,
  );
  database.close();
  expect(counts).toEqual([{ readings: 1, reports: 0 }]);
});

test("its page has its text, no form and no cells", async () => {
  const app = createApp(new ServedEditions(library));
  const database = await Database.openReadOnly(new Editions(library).path(1));
  const [agency] = await database.query(sql`SELECT id FROM agencies`, z.object({ id: z.string() }));
  database.close();
  const answer = await (await app.request(`/api/reports/${agency?.id}/2018`)).json();
  expect(answer).toMatchObject({
    agency: { name: "遂溪县建新镇人民政府" },
    form: null,
    cells: {},
    published: "2019-01-18",
    narratives: { overview: expect.stringContaining("三、依申请信息公开收费情况") },
    years: [{ year: 2018, scope: "unit" }],
  });
});
