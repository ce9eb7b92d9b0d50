import { join, name, type Sql, sql } from "../../apps/api/src/database/sql.ts";
import { filterParameters } from "../../apps/api/src/endpoints/filters.ts";
import { rowsOf, type Split } from "../../apps/api/src/endpoints/relation.ts";
import { selectionOf } from "../../apps/api/src/endpoints/selection.ts";
import type { ServedEdition } from "../../apps/api/src/library/served-editions.ts";
import type { Comparison } from "./measure.ts";

const totals = ["received", "carried_in", "concluded", "carried_out"].map(
  (one) => `requests.${one}`,
);
const groups = ["granted", "partial", "denied", "unavailable", "unprocessed", "otherwise"];
const lines = {
  denied: [
    ...["state_secret", "law_prohibited", "safety_stability", "third_party", "internal_affairs"],
    ...["deliberative", "enforcement_file", "administrative_query"],
  ],
  unavailable: ["not_held", "needs_creation", "unclear"],
  unprocessed: ["petition", "repeated", "publication", "excessive", "confirmation"],
};
const outcomes = [
  ...groups.map((group) => `requests.${group}`),
  ...Object.entries(lines).flatMap(([group, of]) => of.map((line) => `requests.${group}.${line}`)),
];

/** A question in words, as the product finds its reports, and as PostgreSQL finds the same. */
export interface AskedOfBoth {
  readonly what: string;
  readonly duckdb: Sql;
  readonly postgres: Sql;
  readonly goal: NonNullable<Comparison["goal"]>;
}

interface Question {
  readonly what: string;
  readonly goal: AskedOfBoth["goal"];
  readonly figures: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
  readonly split?: Split;
  /** The condition, and what the rows are parted by besides the year, in PostgreSQL. */
  readonly condition: Sql;
  readonly part?: Sql;
}

const questions = (agencies: readonly string[], county: string): readonly Question[] => [
  {
    what: "totals by year, nation",
    ...{ goal: { atLeast: 20 }, figures: totals, filters: {}, condition: sql`true` },
  },
  {
    what: "outcomes by year, nation",
    ...{ goal: { atLeast: 20 }, figures: outcomes, filters: {}, condition: sql`true` },
  },
  {
    what: "totals by province and year",
    ...{
      goal: { atLeast: 5 },
      figures: totals,
      filters: {},
      split: "region",
      condition: sql`true`,
    },
    part: sql`province`,
  },
  {
    what: "totals by year, one province",
    ...{ goal: { atLeast: 5 }, figures: totals, filters: { region: "410000" } },
    condition: sql`path LIKE ${"/410000/%"}`,
  },
  {
    what: "totals by year, ten agencies",
    ...{ goal: { atMost: 1.5 }, figures: totals, filters: { agency: agencies.join(",") } },
    condition: sql`agency IN (${join(agencies.map((agency) => sql`${agency}`))})`,
  },
  {
    what: "totals by year, one county",
    ...{
      goal: { atMost: 1.5 },
      figures: totals,
      filters: { region: county.split("/").at(-2) ?? "" },
    },
    condition: sql`path LIKE ${`${county}%`}`,
  },
];

/** The questions that both are asked, about ten agencies and the county of a path. */
export function askedOfBoth(
  edition: ServedEdition,
  agencies: readonly string[],
  county: string,
): Promise<readonly AskedOfBoth[]> {
  return Promise.all(
    questions(agencies, county).map(async ({ what, goal, figures, filters, ...question }) => {
      const selection = await selectionOf(edition, filterParameters.parse(filters));
      const { split, condition, part = sql`NULL::VARCHAR` } = question;
      const duckdb = rowsOf(selection, { span: selection.span, split, columns: figures });
      const postgres = sql`SELECT *, ${part} AS "group" FROM reports WHERE scope = 'unit' AND ${condition}`;
      return { what, goal, duckdb: added(duckdb, figures), postgres: added(postgres, figures) };
    }),
  );
}

const added = (rows: Sql, figures: readonly string[]): Sql =>
  sql`SELECT year, "group", count(*)::INTEGER AS reports,
        ${join(figures.map((figure) => sql`sum(${name(figure)})::FLOAT8 AS ${name(figure)}`))}
      FROM (${rows}) AS found GROUP BY year, "group" ORDER BY year, "group"`;
