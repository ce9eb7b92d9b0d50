import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { findingRow, ruleCounts } from "./finding-rows.ts";
import { reportsFor } from "./testing/oracle.ts";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";

const answer = z.object({
  total: z.int(),
  rules: z.array(ruleCounts),
  rows: z.array(findingRow),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(61);
});
afterAll(() => library.remove());

const ask = async (query: string) => answer.parse(await library.get(`/api/findings?${query}`));

test("the findings of the selection are counted by rule, and each has its cells with their places", async () => {
  const reports = reportsFor(library, { basis: "units" });
  const { total, rules, rows } = await ask("limit=1000");
  expect(total).toBe(reports.reduce((all, { broken }) => all + broken, 0));
  expect(rows).toHaveLength(total);
  expect(rules.find(({ rule }) => rule === "requests.balance")).toEqual({
    ...{ rule: "requests.balance", severity: "error", outcome: "broken" },
    findings: reports.filter(({ broken }) => broken > 0).length,
    reports: reports.filter(({ broken }) => broken > 0).length,
  });
  for (const row of rows) {
    const report = reports.find((r) => r.agency.id === row.agency && r.year === row.year);
    const cell = report?.cells["requests.concluded.total"];
    const place = cell && cell.kind !== "absent" ? { place: cell.place } : {};
    expect(row.cells).toEqual([{ cell: "requests.concluded.total", ...place }]);
  }
});

test("rule, severity, outcome, year and agency select; pages together are the whole", async () => {
  const [first] = (await ask("limit=1")).rows;
  const own = await ask(`agency=${first?.agency}&from=${first?.year}&to=${first?.year}`);
  expect(new Set(own.rows.map(({ agency }) => agency))).toEqual(new Set([first?.agency]));
  expect((await ask("rule=requests.row_sum")).rules.map(({ rule }) => rule)).toEqual([
    "requests.row_sum",
  ]);
  expect((await ask("severity=hint")).total).toBe(0);
  expect((await ask("outcome=undecided")).total).toBe(0);
  const whole = await ask("limit=1000");
  const halves = [await ask("limit=5"), await ask("limit=1000&offset=5")];
  expect(halves.flatMap(({ rows }) => rows)).toEqual(whole.rows);
});

test("a rule that does not exist is refused", async () => {
  const response = await library.app.request("/api/findings?rule=requests.beauty");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/rule" }] });
});
