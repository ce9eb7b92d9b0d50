import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type Asked, reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import type { RandomReport } from "./testing/random-report.ts";

let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(141);
});
afterAll(() => library.remove());

const rows = z.array(z.record(z.string(), z.string()));

async function fileOf(asked: string) {
  const [path, query] = asked.split("?");
  const response = await library.app.request(`/api/${path}.csv?${query}`);
  const found = rows.parse(parse(await response.text(), { bom: true, columns: true }));
  expect({ asked, rows: found.length }).not.toEqual({ asked, rows: 0 });
  return found;
}

type Row = z.output<typeof rows>[number];

/** What is to stand in a row, by the reports that it is of. */
function markOf(reports: readonly RandomReport[]): string {
  const generated = reports.filter(({ synthetic }) => synthetic).length;
  return generated === 0 ? "false" : generated === reports.length ? "true" : "mixed";
}

/** That every row of a file has the mark of the reports that it rests on, and that marks differ. */
async function expectMarks(asked: string, reportsOf: (row: Row) => RandomReport[]) {
  const found = await fileOf(asked);
  for (const row of found)
    expect({ asked, row, synthetic: row["synthetic"] }).toEqual({
      ...{ asked, row },
      synthetic: markOf(reportsOf(row)),
    });
  return new Set(found.map((row) => row["synthetic"]));
}

const units: Asked = { basis: "units" };
const of = (asked: Asked, ...years: readonly unknown[]) =>
  reportsFor(library, asked).filter(({ year }) => years.some((one) => Number(one) === year));

test("every row of a file by years says whether its reports are generated", async () => {
  for (const path of ["trend?measures=received", "outcomes?", "disclosure?", "disputes?"])
    await expectMarks(path, (row) => of(units, row["year"]));
  await expectMarks("trend?split=kind&measures=received", (row) =>
    of(units, row["year"]).filter(({ agency }) => agency.kind === row["group"]),
  );
});

test("every row of a file by agency says whether that agency's reports are generated", async () => {
  const theirs = (row: Row, key: string, ...years: readonly unknown[]) =>
    of(units, ...years).filter(({ agency }) => agency.id === row[key]);
  const agencies = library.agencies.map(({ id }) => id).slice(0, 15);
  const marks = [
    await expectMarks("trend?split=agency&measures=received", (row) =>
      theirs(row, "group", row["year"]),
    ),
    await expectMarks("ranking?measure=received&year=2022", (row) => theirs(row, "id", 2021, 2022)),
    await expectMarks(`compare?agency=${agencies}&measures=received`, (row) =>
      theirs(row, "id", row["year"]),
    ),
    await expectMarks("distribution?measure=received&year=2022", (row) => theirs(row, "id", 2022)),
    await expectMarks(`chain?agency=${agencies}`, (row) =>
      theirs(row, "agency", row["year"], Number(row["year"]) - 1),
    ),
    await expectMarks("changes?measure=received&from=2021&to=2022&limit=200", (row) =>
      theirs(row, "id", 2021, 2022),
    ),
  ];
  for (const some of marks) expect([...some]).toEqual(expect.arrayContaining(["true", "false"]));
});

test("every row of a file by region says whether the reports of the region are generated", async () => {
  const inside = (row: Row, basis: Asked["basis"], ...years: readonly unknown[]) =>
    of({ basis, region: row["region"] ?? row["id"] ?? row["group"] }, ...years);
  for (const asked of [
    "map?measure=received&year=2022",
    "ranking?of=region&measure=received&year=2019",
  ])
    await expectMarks(asked, (row) => inside(row, "units", row["year"]));
  const regions = library.regions.map(({ code }) => code).slice(0, 15);
  await expectMarks(`compare?regions=${regions}&measures=received`, (row) =>
    inside(row, "units", row["year"]),
  );
  await expectMarks("gap?measures=received", (row) => [
    ...inside(row, "units", row["year"]),
    ...inside(row, "consolidated", row["year"]),
  ]);
});

test("a row of an agency and year has the mark of its report, or where there is none of the agency", async () => {
  for (const row of await fileOf("filing?")) {
    const agency = library.agencies.find(({ id }) => id === row["id"]);
    const [report] = of(units, row["year"]).filter((one) => one.agency === agency);
    expect(row["synthetic"]).toBe(String((report ?? agency)?.synthetic));
  }
});
