import { join, name, type Sql, sql } from "../database/sql.ts";

/** Something added up over reports. */
export interface Aggregate {
  /** Its name in what is asked. */
  readonly as: string;
  /** The columns of a report that it needs. */
  readonly columns: readonly string[];
  /** Over reports: the same for all that add up the same, which is how cubes name what they hold. */
  readonly of: Sql;
  /** What it comes to over a single report. */
  readonly alone: Sql;
  readonly type: "DOUBLE" | "INTEGER";
}

/** The sum of a column over the reports that have it and all that is `given`; null where none has. */
export function sumOf(as: string, column: string, given: readonly string[] = []): Aggregate {
  const others = given.filter((one) => one !== column);
  const alone =
    others.length > 0 ? sql`CASE WHEN ${known(others)} THEN ${name(column)} END` : name(column);
  return { as, columns: [column, ...others], of: sql`sum(${alone})`, alone, type: "DOUBLE" };
}

/** How many reports have all of these columns; of none, how many reports there are. */
export function countOf(as: string, columns: readonly string[]): Aggregate {
  const [first, ...more] = columns;
  if (first === undefined)
    return { as, columns, of: sql`count(*)`, alone: sql`1`, type: "INTEGER" };
  const what = more.length > 0 ? sql`CASE WHEN ${known(columns)} THEN 1 END` : name(first);
  const alone = sql`(${known(columns)})`;
  return { as, columns, of: sql`count(${what})`, alone, type: "INTEGER" };
}

const known = (columns: readonly string[]): Sql =>
  join(
    columns.map((column) => sql`${name(column)} IS NOT NULL`),
    sql` AND `,
  );

/** How many reports there are, and how many of them are generated. */
export const reportCounts: readonly Aggregate[] = [
  countOf("filed", []),
  {
    ...{ as: "generated", columns: [], type: "INTEGER" },
    ...{ of: sql`count(CASE WHEN synthetic THEN 1 END)`, alone: sql`synthetic` },
  },
];

/** The columns of a report that aggregates need. */
export const columnsFor = (aggregates: readonly Aggregate[]): string[] =>
  aggregates.flatMap(({ columns }) => columns);

/** An aggregate over reports, under a name. */
export const overReports = (aggregate: Aggregate, as = aggregate.as): Sql =>
  sql`${aggregate.of}${casts[aggregate.type]} AS ${name(as)}`;

/** The same of single reports. */
export const ofEach = ({ alone, type, as }: Aggregate): Sql =>
  sql`${alone}${casts[type]} AS ${name(as)}`;

/** The same over rows of a cube. */
export const overCube = ({ of, type, as }: Aggregate, under = as): Sql =>
  sql`sum(${name(of.text)})${casts[type]} AS ${name(under)}`;

const casts = { DOUBLE: sql`::DOUBLE`, INTEGER: sql`::INTEGER` };
