import { levels, type Measure } from "@gongkai/model";
import { z } from "zod";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { figureOfParts, near, type Part, type Shown } from "./parts.ts";

/** An API in this process. */
export interface App {
  request(address: string): Response | Promise<Response>;
}

/** Parameters of a question; what is not defined is left out. */
export type Asked = Readonly<Record<string, string | number | undefined>>;

const region = z.object({ code: z.string(), parent: z.string().nullable(), level: z.string() });
const agency = z.object({
  ...{ id: z.string(), region: z.string().nullable(), kind: z.string() },
  level: z.string().nullable(),
});

/** A walk from values back to their cells: how many values it saw, and which of them were others than their cells make. */
export interface Walk {
  readonly tally: { values: number; readonly wrong: string[] };
  /** The path of every region, from the top down to it. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly agencies: readonly z.output<typeof agency>[];
  readonly governments: readonly z.output<typeof agency>[];
  readonly years: { readonly from: number; readonly to: number };
  readonly ask: <Shape extends z.ZodType>(
    question: string,
    asked: Asked,
    shape: Shape,
  ) => Promise<z.output<Shape>>;
  readonly status: (question: string, asked: Asked) => Promise<number>;
  readonly evidence: Evidence;
  /** That a figure is what its parts add up to. */
  readonly expectFigure: (
    about: unknown,
    measure: Measure,
    shown: Shown,
    parts: readonly Part[],
  ) => void;
  /** That a number is what its cells come to. */
  readonly expectNumber: (
    about: unknown,
    shown: number | null | undefined,
    found: number | null | undefined,
  ) => void;
}

const addressOf = (question: string, asked: Asked): string => {
  const given = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return `/api/${question}?${new URLSearchParams(given)}`;
};

/** A walk over the current edition of a library. */
export async function walkOf(app: App): Promise<Walk> {
  const tally: Walk["tally"] = { values: 0, wrong: [] };
  const ask: Walk["ask"] = async (question, asked, shape) => {
    const address = addressOf(question, asked);
    const response = await app.request(address);
    if (response.status !== 200) throw new Error(`${address}: ${await response.text()}`);
    return shape.parse(await response.json());
  };
  const [paths, all, years] = [await pathsOf(ask), await agenciesOf(ask), await yearsOf(ask)];
  const isGovernment = ({ kind }: { kind: string }) => kind === "government";
  return {
    ...{ tally, paths, years, ask },
    agencies: all.filter((one) => !isGovernment(one)),
    governments: all.filter(isGovernment),
    status: async (question, asked) => (await app.request(addressOf(question, asked))).status,
    evidence: evidenceOf(ask, tally, years.from),
    expectFigure: (about, measure, shown, parts) => {
      const found = figureOfParts(measure, parts);
      const keys = ["value", "numerator", "denominator", "reports"] as const;
      tally.values++;
      if (!keys.every((key) => near(shown[key], found[key])))
        tally.wrong.push(JSON.stringify({ about, measure: measure.key, shown, found }));
    },
    expectNumber: (about, shown, found) => {
      tally.values++;
      if (!near(shown, found)) tally.wrong.push(JSON.stringify({ about, shown, found }));
    },
  };
}

async function pathsOf(ask: Walk["ask"]): Promise<Walk["paths"]> {
  const { rows } = await ask("regions", {}, z.object({ rows: z.array(region) }));
  const parents = new Map(rows.map(({ code, parent }) => [code, parent]));
  const pathOf = (code: string): string[] => {
    const parent = parents.get(code);
    return parent ? [...pathOf(parent), code] : [code];
  };
  return new Map(rows.map(({ code }) => [code, pathOf(code)]));
}

async function agenciesOf(ask: Walk["ask"]) {
  const page = z.object({ total: z.int(), rows: z.array(agency) });
  const all: z.output<typeof agency>[] = [];
  const asked = [
    { basis: "units" },
    ...levels.map((level) => ({ basis: "consolidated", level })),
  ] as const;
  for (const some of asked)
    for (let offset = 0, total = 1; offset < total; offset += 5000) {
      const found = await ask("agencies", { ...some, limit: 5000, offset }, page);
      all.push(...found.rows);
      ({ total } = found);
    }
  return all;
}

async function yearsOf(ask: Walk["ask"]) {
  const { coverage } = await ask(
    "trend",
    { measures: "received" },
    z.object({ coverage: z.array(z.object({ year: z.int() })) }),
  );
  const years = coverage.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
}
