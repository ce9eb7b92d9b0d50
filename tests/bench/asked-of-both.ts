import { lines, outcomes } from "@gongkai/model";
import { countOf, sumOf } from "../../apps/api/src/cubes/aggregate.ts";
import { join, name, type Sql, sql } from "../../apps/api/src/database/sql.ts";
import { filterParameters } from "../../apps/api/src/endpoints/filters.ts";
import type { Split } from "../../apps/api/src/endpoints/relation.ts";
import { type Selection, selectionOf } from "../../apps/api/src/endpoints/selection.ts";
import { summed } from "../../apps/api/src/endpoints/summed.ts";
import type { ServedEdition } from "../../apps/api/src/library/served-editions.ts";
import type { Comparison } from "./measure.ts";

/** A question as the product puts it to an edition, whose few rows it sorts by itself, and as PostgreSQL is asked the same. */
export interface AskedOfBoth {
  readonly what: string;
  readonly duckdb: Sql;
  readonly postgres: Sql;
  readonly goal: NonNullable<Comparison["goal"]>;
}

interface Question {
  readonly what: string;
  readonly figures?: readonly string[];
  readonly filters?: Readonly<Record<string, string>>;
  readonly split?: Split;
  /** Which reports in PostgreSQL, and what they are parted by besides the year. */
  readonly condition?: Sql;
  readonly part?: Sql;
  /** What is to be reached from the reports themselves, and from the sums stored with the edition. */
  readonly reports?: AskedOfBoth["goal"];
  readonly cubes?: AskedOfBoth["goal"];
}

const totals = ["received", "carried_in", "concluded", "carried_out"].map((n) => `requests.${n}`);
const groups = outcomes.map(({ numerator }) => numerator);
const allOutcomes = lines.filter((line) => groups.some((group) => line.startsWith(`${group}.`)));

const questionsAbout = (agencies: readonly string[], county: string): readonly Question[] => [
  { what: "totals by year, nation", reports: { atLeast: 20 }, cubes: { atLeast: 100 } },
  {
    ...{ what: "outcomes by year, nation", figures: [...groups, ...allOutcomes] },
    ...{ reports: { atLeast: 20 }, cubes: { atLeast: 100 } },
  },
  {
    ...{ what: "totals by province and year", split: "region", part: sql`province` },
    ...{ reports: { atLeast: 5 }, cubes: { atLeast: 5 } },
  },
  {
    ...{ what: "totals by year, one province", filters: { region: "410000" } },
    ...{ condition: sql`path LIKE ${"/410000/%"}` },
    ...{ reports: { atLeast: 5 }, cubes: { atLeast: 5 } },
  },
  {
    ...{ what: "totals by year, ten agencies", filters: { agency: agencies.join(",") } },
    condition: sql`agency IN (${join(agencies.map((agency) => sql`${agency}`))})`,
    reports: { atMost: 1.5 },
  },
  {
    ...{ what: "totals by year, one county", filters: { region: county.split("/").at(-2) ?? "" } },
    ...{ condition: sql`path LIKE ${`${county}%`}`, cubes: { atMost: 1.5 } },
  },
];

/** What both are asked, about ten agencies and the county of a path among others. */
export async function askedOfBoth(
  edition: ServedEdition,
  agencies: readonly string[],
  county: string,
): Promise<readonly AskedOfBoth[]> {
  const asked: AskedOfBoth[] = [];
  for (const question of questionsAbout(agencies, county)) {
    const filters = filterParameters.parse(question.filters ?? {});
    asked.push(...waysToAsk(await selectionOf(edition, filters), question));
  }
  return asked;
}

function waysToAsk(selection: Selection, question: Question): AskedOfBoth[] {
  const { what, figures = totals, split, reports, cubes } = question;
  const aggregates = [countOf("reports", []), ...figures.map((figure) => sumOf(figure, figure))];
  const relation = { span: selection.span, split, aggregates };
  const fromReports = summed(selection, relation, null);
  const fromCubes = summed(selection, relation);
  if (cubes && fromCubes.text === fromReports.text) throw new Error(`${what}: no cube has it`);
  const postgres = askedOfPostgres(question, figures);
  return [
    ...(reports
      ? [{ what: `${what}, reports`, duckdb: fromReports, postgres, goal: reports }]
      : []),
    ...(cubes ? [{ what: `${what}, cubes`, duckdb: fromCubes, postgres, goal: cubes }] : []),
  ];
}

function askedOfPostgres(
  { condition = sql`true`, part = sql`NULL::text` }: Question,
  figures: readonly string[],
): Sql {
  const sums = figures.map((figure) => sql`sum(${name(figure)})::float8 AS ${name(figure)}`);
  return sql`
    SELECT year, ${part} AS "group", count(*)::integer AS reports, ${join(sums)}
    FROM reports WHERE scope = 'unit' AND ${condition}
    GROUP BY year, "group" ORDER BY year, "group"`;
}
