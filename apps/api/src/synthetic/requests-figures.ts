import type { Column, FormId } from "@gongkai/model";
import { poisson, split, thin } from "./draws.ts";
import { at, type Figure, type Figures, linesOf, type NamedLine, total } from "./figures.ts";
import type { Random } from "./random.ts";
import { applicantWeights, outcomeWeights } from "./volumes.ts";

/** What a year brings: requests expected, those left over, and how readily the agency grants. */
export interface Demand {
  readonly expected: number;
  readonly openness: number;
  /** The year before; null where there was none, and then `opening` requests are left over. */
  readonly before: Figures | null;
  readonly opening: number;
}

/** Section three, line by line for each applicant, with its totals; every identity holds. */
export function requestsFigures(random: Random, form: FormId, demand: Demand): readonly Figure[] {
  const lines = linesOf(form, "requests");
  const parts = lines[0]?.block.columns.slice(0, -1) ?? [];
  const received = split(random, poisson(random, demand.expected), applicantWeights);
  const columns = parts.map((part, i) =>
    rowsOf(random, form, received[i] ?? 0, carriedIn(demand, part, i), demand.openness),
  );
  return lines.flatMap((line) => printedLine(line, columns));
}

function carriedIn({ before, opening }: Demand, { key }: Column, position: number): number {
  if (before) return at(before, `requests.carried_out.${key}`);
  return position === 0 ? opening : 0;
}

/** One applicant's column: what came in, how it ended, what is left. */
function rowsOf(
  random: Random,
  form: FormId,
  received: number,
  carriedIn: number,
  openness: number,
): ReadonlyMap<string, number> {
  if (received + carriedIn === 0) return nothing[form];
  const carriedOut = thin(random, received + carriedIn, 0.07);
  const concluded = received + carriedIn - carriedOut;
  const outcomes = outcomesOf[form];
  const weights = outcomes.map((key) => weightOf(key) * (key === "granted" ? openness : 1));
  const ends = split(random, concluded, weights);
  return new Map([
    ...outcomes.map((key, i) => [key, ends[i] ?? 0] as const),
    ...Object.entries({ received, carried_in: carriedIn, concluded, carried_out: carriedOut }),
  ]);
}

const keysOf = (form: FormId) => linesOf(form, "requests").map(({ line }) => line.key);
const isOutcome = (line: string): boolean => line in outcomeWeights;
const outcomesOf = {
  "2019": keysOf("2019").filter(isOutcome),
  "2021": keysOf("2021").filter(isOutcome),
};

const zeros = (form: FormId) => new Map(keysOf(form).map((line) => [line, 0]));
/** The column of those of whom there is none. */
const nothing = { "2019": zeros("2019"), "2021": zeros("2021") };

function weightOf(line: string): number {
  return outcomeWeights[line] ?? 0;
}

function printedLine(
  { line, names }: NamedLine,
  columns: readonly ReadonlyMap<string, number>[],
): readonly Figure[] {
  const values = columns.map((rows) => at(rows, line.key));
  return names.map((name, i) => [name, values[i] ?? total(values)]);
}
