import type { Measure } from "@gongkai/model";
import { z } from "zod";
import { near, type Part } from "./parts.ts";
import type { Asked, Walk } from "./walk.ts";

const number = z.number().nullable();
const side = z.object({
  value: z.number(),
  cells: z.array(z.object({ value: z.number() })),
});
const cellsAnswer = z.object({
  ...{ numerator: number, denominator: number, total: z.int() },
  rows: z.array(
    z.object({
      ...{ agency: z.string(), region: z.string().nullable(), year: z.int() },
      ...{ numerator: side, denominator: side.nullable() },
    }),
  ),
});

const filingAnswer = z.object({
  total: z.int(),
  rows: z.array(
    z.object({
      ...{ id: z.string(), region: z.string().nullable() },
      years: z.array(
        z.object({
          ...{ year: z.int(), standing: z.string(), expected: z.boolean() },
          ...{ broken: z.int().nullable(), unread: z.int().nullable() },
        }),
      ),
    }),
  ),
});
type FiledYear = z.output<typeof filingAnswer>["rows"][number]["years"][number];

/** What a value is made of, report by report: a measure's or that of a single sum. */
export type Evidence = (of: Measure | { readonly sum: string }, asked: Asked) => Promise<Part[]>;

/** Asks for the same evidence once. `earliest` is the first year of any report: nothing is compared with a year before. */
export function evidenceOf(ask: Walk["ask"], tally: Walk["tally"], earliest: number): Evidence {
  const known = new Map<string, Promise<Part[]>>();
  return (of, asked) => {
    const named = "sum" in of ? of.sum : of.key;
    const key = JSON.stringify([named, Object.entries(asked).toSorted()]);
    const found = known.get(key) ?? partsOf(ask, tally, of, asked, earliest);
    known.set(key, found);
    return found;
  };
}

const partsOf = (
  ask: Walk["ask"],
  tally: Walk["tally"],
  of: Measure | { readonly sum: string },
  asked: Asked,
  earliest: number,
): Promise<Part[]> => {
  if ("sum" in of) return cellParts(ask, tally, { ...asked, sum: of.sum });
  return of.source === "filing"
    ? filingParts(ask, of, { from: earliest, ...asked })
    : cellParts(ask, tally, { ...asked, measure: of.key });
};

/** The reports that `cells` names, page by page. Each one's cells add up to its part, and all parts to the whole. */
async function cellParts(ask: Walk["ask"], tally: Walk["tally"], asked: Asked): Promise<Part[]> {
  const limit = 500;
  const first = await ask("cells", { ...asked, limit }, cellsAnswer);
  const rows = [...first.rows];
  while (rows.length < first.total) {
    const next = await ask("cells", { ...asked, limit, offset: rows.length }, cellsAnswer);
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  const sides = ["numerator", "denominator"] as const;
  const wrongSums = rows.flatMap((row) =>
    sides.filter((name) => row[name] && !near(row[name].value, sum(row[name].cells))),
  );
  const wholes = sides.filter((name) => {
    const parts = rows.flatMap((row) => row[name] ?? []);
    return parts.length > 0 && !near(sum(parts), first[name]);
  });
  if (wrongSums.length > 0 || wholes.length > 0 || rows.length !== first.total)
    tally.wrong.push(
      JSON.stringify({ cells: asked, wrongSums, wholes, ...[rows.length, first.total] }),
    );
  return rows.map(({ numerator, denominator, ...row }) => ({
    ...{ ...row, filed: true },
    ...{ numerator: numerator.value, denominator: denominator?.value ?? null },
  }));
}

const sum = (values: readonly { readonly value: number }[]): number =>
  values.reduce((all, { value }) => all + value, 0);

/** How agencies filed stands in no cell: it is counted from the years that `filing` lists. */
async function filingParts(ask: Walk["ask"], measure: Measure, asked: Asked): Promise<Part[]> {
  const limit = 1000;
  const rows = [];
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const found = await ask("filing", { ...asked, limit, offset }, filingAnswer);
    rows.push(...found.rows);
    ({ total } = found);
  }
  return rows.flatMap(({ id, region, years }) =>
    years.map((filed) => ({
      ...{ agency: id, region, year: filed.year, filed: isFiled(filed) },
      numerator: stateOf(measure.numerator, filed),
      denominator: measure.denominator === null ? null : stateOf(measure.denominator, filed),
    })),
  );
}

const isFiled = ({ broken }: FiledYear): boolean => broken !== null;

/** 1 or 0: whether an agency stood so in a year. */
function stateOf(state: string, filed: FiledYear): number {
  const { standing, expected, broken, unread } = filed;
  const states: Readonly<Record<string, boolean>> = {
    "filing.expected": expected,
    "filing.filed": isFiled(filed),
    "filing.met": expected && isFiled(filed),
    "filing.on_time": standing === "on_time",
    "filing.late": standing === "late",
    "filing.unjudged": standing === "unjudged",
    "filing.judged": standing === "on_time" || standing === "late",
    "filing.missing": standing === "missing",
    "filing.unread": (unread ?? 0) > 0,
    "filing.broken": (broken ?? 0) > 0,
  };
  const found = states[state];
  if (found === undefined) throw new Error(`there is no way to count ${state}`);
  return Number(found);
}
