import { type Measure, outcomes, type TwoYears, without } from "@gongkai/model";
import { sidesOf } from "../cubes/measure-sums.ts";
import { join, name, type Sql, sql } from "../database/sql.ts";
import { numberIn, type SumsRow, sumsRow, textIn } from "./figure.ts";
import { asksFiling, type Split } from "./relation.ts";
import { reportsOf, type Selection } from "./selection.ts";
import { summed } from "./summed.ts";
import { type SyntheticMark, syntheticColumn, syntheticShape } from "./synthetic-mark.ts";

interface Part extends TwoYears {
  readonly id: string | null;
  readonly name: string | null;
  readonly synthetic: SyntheticMark;
}

interface Parted {
  readonly whole: TwoYears;
  /** The largest, in the order of what they contribute either way. */
  readonly parts: readonly Part[];
  /** All other parts together. */
  readonly others: TwoYears & { readonly synthetic: SyntheticMark };
  /** How many parts there are in all. */
  readonly count: number;
}

interface Parting {
  readonly split: Split | "outcome";
  readonly limit: number;
}

/** A measure in the first and last year of the selection, whole and in parts. */
export async function changeParts(
  selection: Selection,
  measure: Measure,
  { split, limit }: Parting,
): Promise<Parted> {
  const parts =
    split === "outcome" ? outcomeParts(selection) : splitParts(selection, measure, split);
  const rows = await selection.edition.database.query(largest(parts, measure, limit), sumsRow);
  const [first] = rows;
  const whole = yearsIn(first, "whole", measure);
  const found = rows.filter((row) => numberIn(row, "position") !== null);
  const shown = found.map((row) => ({
    id: textIn(row, "id"),
    name: textIn(row, "name"),
    synthetic: syntheticShape.parse(row["synthetic"]),
    ...yearsIn(row, "part", measure),
  }));
  const others = shown.reduce<TwoYears>((rest, part) => without(rest, part), whole);
  const count = numberIn(first, "parts") ?? 0;
  const left = (mark: SyntheticMark) =>
    (numberIn(first, mark) ?? 0) - shown.filter(({ synthetic }) => synthetic === mark).length;
  const rest = count - shown.length;
  const synthetic = left("false") === rest ? "false" : left("true") === rest ? "true" : "mixed";
  return { whole, parts: shown, others: { ...others, synthetic }, count };
}

/** A row a part: its id, and `n0`, `d0`, `n1`, `d1` of the two years, 0 where it has none. */
function splitParts(selection: Selection, measure: Measure, split: Split): Sql {
  const { from, to } = selection.span;
  const filing = asksFiling([measure]);
  const aggregates = sidesOf(measure, "n");
  const year = (y: number) =>
    summed(selection, { span: { from: y, to: y }, split, filing, aggregates, marked: true });
  const of = (side: string, column: string) =>
    column === "n" || measure.denominator !== null
      ? sql`coalesce(${name(side)}.${name(column)}, 0)`
      : sql`0::DOUBLE`;
  return sql`
    SELECT coalesce(b."group", n."group") AS id, ${of("b", "n")} AS n0, ${of("b", "n.of")} AS d0,
      ${of("n", "n")} AS n1, ${of("n", "n.of")} AS d1,
      CASE WHEN coalesce(b.synthetic, n.synthetic) = coalesce(n.synthetic, b.synthetic)
        THEN coalesce(b.synthetic, n.synthetic) ELSE 'mixed' END AS synthetic
    FROM (${year(from)}) b FULL JOIN (${year(to)}) n ON b."group" IS NOT DISTINCT FROM n."group"`;
}

/** The outcome groups of what was concluded, and what they leave open. */
function outcomeParts(selection: Selection): Sql {
  const { from, to } = selection.span;
  const columns = ["requests.concluded", ...outcomes.map(({ numerator }) => numerator)];
  const concluded = name("requests.concluded");
  const group = (numerator: string) => sql`coalesce(${name(numerator)}, 0)`;
  const all = join(
    outcomes.map(({ numerator }) => group(numerator)),
    sql` + `,
  );
  const parts = [
    ...outcomes.map(({ key, numerator }) => ({ key, amount: group(numerator) })),
    { key: "unexplained", amount: sql`(${concluded} - (${all}))` },
  ];
  const rows = parts.map(
    ({ key, amount }) => sql`
      SELECT ${key} AS id, coalesce(sum(CASE WHEN year = ${from} THEN ${amount} END), 0)::DOUBLE AS n0, 0::DOUBLE AS d0,
        coalesce(sum(CASE WHEN year = ${to} THEN ${amount} END), 0)::DOUBLE AS n1, 0::DOUBLE AS d1, ${syntheticColumn}
      FROM reports_of_years`,
  );
  return sql`
    WITH reports_of_years AS (
      SELECT * FROM (${reportsOf(selection, { span: selection.span, columns })})
      WHERE year IN (${from}, ${to}) AND ${concluded} IS NOT NULL
    )
    ${join(rows, sql` UNION ALL `)}`;
}

/** The parts that contribute most, each beside the whole; one row without a part where there is none. */
function largest(parts: Sql, { denominator }: Measure, limit: number): Sql {
  const rate = sql`(w.n0 / nullif(w.d0, 0))`;
  const contribution =
    denominator === null
      ? sql`p.n1 - p.n0`
      : sql`(p.n1 - ${rate} * p.d1) / nullif(w.d1, 0) - (p.n0 - ${rate} * p.d0) / nullif(w.d0, 0)`;
  const sums = ["n0", "d0", "n1", "d1"];
  return sql`
    WITH parts AS MATERIALIZED (${parts}),
    w AS (
      SELECT count(*)::INTEGER AS parts,
        count(*) FILTER (synthetic = 'true')::INTEGER AS "true",
        count(*) FILTER (synthetic = 'false')::INTEGER AS "false",
        ${join(sums.map((side) => sql`coalesce(sum(${name(side)}), 0) AS ${name(side)}`))} FROM parts
    ),
    top AS MATERIALIZED (
      SELECT p.*, row_number() OVER (ORDER BY abs(coalesce(${contribution}, 0)) DESC, p.id)::INTEGER AS position
      FROM parts p, w QUALIFY position <= ${limit}
    ),
    names AS (
      SELECT id, name FROM agencies WHERE id IN (SELECT id FROM top)
      UNION ALL SELECT code, name FROM regions WHERE code IN (SELECT id FROM top)
    )
    SELECT w.parts, w."true", w."false", top.position, top.id, names.name, top.synthetic,
      ${join(sums.map((side) => sql`w.${name(side)} AS ${name(`whole.${side}`)}`))},
      ${join(sums.map((side) => sql`top.${name(side)} AS ${name(`part.${side}`)}`))}
    FROM w LEFT JOIN top ON true LEFT JOIN names ON names.id = top.id ORDER BY top.position`;
}

function yearsIn(
  row: SumsRow | undefined,
  of: "whole" | "part",
  { denominator }: Measure,
): TwoYears {
  const at = (column: string) => numberIn(row, `${of}.${column}`) ?? 0;
  const side = (year: 0 | 1) => ({
    numerator: at(`n${year}`),
    denominator: denominator === null ? null : at(`d${year}`),
  });
  return { before: side(0), now: side(1) };
}
