import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { sampleLibrary } from "./library.ts";

let library: Awaited<ReturnType<typeof sampleLibrary>>;
beforeAll(async () => {
  library = await sampleLibrary();
}, 120_000);
afterAll(() => library.remove());

const findings = z.object({
  rows: z.array(
    z.object({
      ...{ region: z.string(), year: z.int(), stated: z.number(), derived: z.number() },
      cells: z.array(z.object({ cell: z.string() })),
      others: z.object({ count: z.int(), expected: z.int() }),
    }),
  ),
});
const gaps = z.object({
  rows: z.array(
    z.object({
      ...{ region: z.string(), year: z.int(), measure: z.string() },
      ...{ consolidated: z.number(), units: z.number(), reports: z.int(), expected: z.int() },
    }),
  ),
});

test("what a government's report is held against is what the gap says of its region and year", async () => {
  const asked = "/api/findings?rule=library.sum_of_units&basis=consolidated";
  const { rows } = findings.parse(await library.get(asked));
  expect(rows.length).toBeGreaterThan(0);
  for (const { region, year, stated, derived, cells, others } of rows) {
    const measure = cells[0]?.cell.split(".")[1];
    const query = `region=${region}&from=${year}&to=${year}&measures=${measure}`;
    const gap = gaps.parse(await library.get(`/api/gap?${query}`));
    expect(gap.rows.find((row) => row.region === region)).toMatchObject({
      ...{ year, measure, consolidated: stated, units: derived },
      ...{ reports: others.count, expected: others.expected },
    });
  }
});
