import { applicantColumns, disclosures, linesOf, outcomes } from "@gongkai/model";
import { z } from "zod";
import { expectGroups } from "./groups.ts";
import { inYear, shownFigure } from "./parts.ts";
import type { Chosen } from "./selections.ts";
import { measureOf } from "./trend.ts";
import type { Walk } from "./walk.ts";

const record = z.record(z.string(), z.union([z.number(), z.string()]).nullable());
const rows = z.object({ rows: z.array(record), lines: z.array(record).optional() });
const concluded = "requests.concluded";

interface Term {
  readonly about: object;
  readonly asked: Chosen;
  readonly sum: string;
  readonly within: string;
}

/** That a number of a row is its sum over the reports that state the whole. */
async function expectPart(
  walk: Walk,
  { about, asked, sum, within }: Term,
  year: unknown,
  shown: unknown,
): Promise<void> {
  const parts = inYear(await walk.evidence({ sum }, { ...asked, within }), Number(year));
  const found = parts.reduce((all, { numerator }) => all + (numerator ?? 0), 0);
  const value = typeof shown === "number" ? shown : 0;
  walk.expectNumber({ about, asked, sum, within, year }, value, found);
}

export async function walkOutcomes(walk: Walk, asked: Chosen): Promise<void> {
  const found = await walk.ask("outcomes", asked, rows);
  const about = { question: "outcomes" };
  for (const row of found.rows)
    for (const [key, sum] of [
      ["concluded", concluded],
      ...outcomes.map((o) => [o.key, o.numerator]),
    ])
      await expectPart(
        walk,
        { about, asked, sum: sum ?? "", within: concluded },
        row["year"],
        row[key ?? ""],
      );
  for (const { year, group, line, value } of found.lines ?? []) {
    const within = `${concluded},requests.${group}`;
    await expectPart(walk, { about, asked, sum: `requests.${line}`, within }, year, value);
  }
}

/** Lines and groups of section three that are parted by applicant. */
export const partedLines = [
  ...["received", "carried_in", "concluded", "carried_out", "denied", "unavailable"],
  ...["unprocessed", "otherwise"],
  ...outcomes
    .flatMap(({ numerator }) => linesOf(numerator))
    .map((one) => one.replace("requests.", "")),
];

export async function walkApplicants(walk: Walk, asked: Chosen, line: string): Promise<void> {
  const found = await walk.ask("applicants", { ...asked, line }, rows);
  const within = `requests.${line}`;
  for (const row of found.rows) {
    const term = (sum: string): Term => ({ about: { applicants: line }, asked, sum, within });
    await expectPart(walk, term(within), row["year"], row["total"]);
    for (const column of applicantColumns.filter((one) => one !== "total"))
      await expectPart(walk, term(`${within}.${column}`), row["year"], row[column]);
  }
}

export async function walkDisputes(walk: Walk, asked: Chosen): Promise<void> {
  const found = await walk.ask("disputes", asked, rows);
  for (const row of found.rows) {
    const within = `appeals.${row["way"]}`;
    const term = (sum: string): Term => ({ about: { question: "disputes" }, asked, sum, within });
    await expectPart(walk, term(within), row["year"], row["total"]);
    for (const result of ["upheld", "corrected", "other", "pending"])
      await expectPart(walk, term(`${within}.${result}`), row["year"], row[result]);
  }
}

const disclosed = z.object({
  rows: z.array(shownFigure.extend({ year: z.int(), measure: z.string() })),
});

export async function walkDisclosure(walk: Walk, asked: Chosen): Promise<void> {
  const found = (await walk.ask("disclosure", asked, disclosed)).rows;
  for (const { key } of disclosures) {
    const measure = measureOf(key);
    const byYear = Map.groupBy(await walk.evidence(measure, asked), ({ year }) => `${year}`);
    for (const year of new Set([...byYear.keys()].map(Number))) {
      const own = found.filter((row) => row.measure === key && row.year === year);
      const shown = new Map(own.map(({ year: of, ...figure }) => [`${of}`, figure]));
      const parts = new Map([[`${year}`, byYear.get(`${year}`) ?? []]]);
      expectGroups(walk, { about: { disclosure: asked }, measure, shown, parts, year });
    }
  }
}

const link = z.object({ from: z.string(), to: z.string(), value: z.number() });

export async function walkFlow(walk: Walk, asked: Chosen, year: number): Promise<void> {
  const { links } = await walk.ask("flow", { ...asked, year }, z.object({ links: z.array(link) }));
  for (const { from, to, value } of links) {
    if (from === "unexplained" || to === "unexplained") continue;
    const group = outcomes.some(({ key }) => key === from) ? `,requests.${from}` : "";
    const within = `${concluded},requests.to_handle${group}`;
    const sum = `requests.${to === "to_handle" ? from : to}`;
    await expectPart(walk, { about: { flow: { from, to } }, asked, sum, within }, year, value);
  }
}
