import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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
let database: Database;
let app: ReturnType<typeof createApp>;

const sources = `file,agency,year,scope,published,url,note
extra.txt,武汉经济技术开发区医疗保障局,2020,,,,
old.txt,,,,,,
`;

/** A report of before 2019 that tells whose it is, and a part of one that only the manifest can. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  const [library, reports] = [join(folder, "library"), join(folder, "reports")];
  await mkdir(reports);
  const copy = (name: string, to: string) =>
    cp(join(root, "tests/reports", name, "source.txt"), join(reports, to));
  await copy("440823-2018-jianxin-town", "old.txt");
  await copy("420113-2020-medical-insurance", "extra.txt");
  await writeFile(join(reports, "sources.csv"), sources);
  expect(await load({ library, paths: [reports] })).toMatchObject({ read: 2, refused: [] });
  database = await Database.openReadOnly(new Editions(library).path(1));
  app = createApp(new ServedEditions(library));
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

async function pageOf(name: string, year: number): Promise<unknown> {
  const [agency] = await database.query(
    sql`SELECT id FROM agencies WHERE name = ${name}`,
    z.object({ id: z.string() }),
  );
  return (await app.request(`/api/reports/${agency?.id}/${year}`)).json();
}

test("a report of before 2019 is kept, and no figure is made of it", async () => {
  const forms = await database.query(
    sql`SELECT form, source IN (SELECT source FROM reports) AS counted FROM readings ORDER BY form`,
    z.object({ form: z.string().nullable(), counted: z.boolean() }),
  );
  expect(forms).toEqual([
    { form: "2019", counted: true },
    { form: null, counted: false },
  ]);
});

test("its page has its text, no form and no cells", async () => {
  expect(await pageOf("遂溪县建新镇人民政府", 2018)).toMatchObject({
    form: null,
    cells: {},
    published: "2019-01-18",
    narratives: { overview: expect.stringContaining("三、依申请信息公开收费情况") },
    years: [{ year: 2018, scope: "unit" }],
  });
});

test("what names neither its agency nor its year is filed as the manifest says", async () => {
  expect(await pageOf("武汉经济技术开发区医疗保障局", 2020)).toMatchObject({
    ...{ form: "2019", scope: "unit" },
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: "identity.manifest_agency", outcome: "undecided" }),
    ]),
  });
});

test("a row beyond the form is stored beside the cells", async () => {
  const values = [{ column: "made" }, { column: "disclosed" }, { column: "disclosed_total" }];
  expect(await pageOf("武汉经济技术开发区医疗保障局", 2020)).toMatchObject({
    extras: [
      {
        ...{ table: "disclosure", label: "其他主动公开文件" },
        values: values.map((value) => ({ ...value, raw: "1", place: { table: 0 } })),
      },
    ],
    cells: { "disclosure.normative_documents.made": { kind: "number", value: 0 } },
  });
});
