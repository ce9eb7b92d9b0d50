import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type RandomLibrary, randomLibrary } from "./testing/random-library.ts";
import { years } from "./testing/random-report.ts";

const number = z.number().nullable();
const answer = z.object({
  rows: z.array(
    z.object({
      ...{ agency: z.string(), year: z.int(), column: z.string(), link: z.string() },
      ...{ received: number, carried_in: number, concluded: number, carried_out: number },
      ...{ carried_out_before: number, difference: number, balance: number },
    }),
  ),
});
let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(71);
});
afterAll(() => library.remove());

test("every link compares what came in with what the report of the year before carried out", async () => {
  const units = library.agencies.filter(({ scope }) => scope === "unit").slice(0, 20);
  const query = `agency=${units.map(({ id }) => id).join(",")}`;
  const { rows } = answer.parse(await library.get(`/api/chain?${query}`));
  const links = new Set<string>();
  for (const agency of units)
    for (const year of years) {
      const of = (y: number) =>
        library.reports.find((r) => r.agency === agency && r.year === y && r.scope === "unit");
      const [now, before] = [of(year), of(year - 1)];
      const own = rows.filter((row) => row.agency === agency.id && row.year === year);
      expect(own).toHaveLength(now ? 7 : 0);
      for (const row of own.filter(({ column }) => column !== "total")) {
        const cell = (report: typeof now, line: string) => {
          const found = report?.cells[`requests.${line}.${row.column}`];
          return found?.kind === "number" ? found.value : null;
        };
        const [carriedIn, earlier] = [cell(now, "carried_in"), cell(before, "carried_out")];
        const difference = carriedIn === null || earlier === null ? null : carriedIn - earlier;
        const decided = difference === null ? "undecided" : difference === 0 ? "holds" : "broken";
        expect(row).toMatchObject({
          ...{ carried_in: carriedIn, carried_out_before: earlier, difference },
          link: before ? decided : "no_report_before",
        });
        links.add(row.link);
      }
    }
  expect(links).toEqual(new Set(["holds", "broken", "undecided", "no_report_before"]));
});

test("it is asked of named agencies only", async () => {
  const response = await library.app.request("/api/chain");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/agency" }] });
});
