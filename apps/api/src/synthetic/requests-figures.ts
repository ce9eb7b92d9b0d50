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

type Row = readonly [line: string, value: number];

/** Section three, line by line for each applicant, with its totals; every identity holds. */
export function requestsFigures(random: Random, form: FormId, demand: Demand): readonly Figure[] {
  const lines = linesOf(form, "requests");
  const parts = lines[0]?.block.columns.slice(0, -1) ?? [];
  const received = split(random, poisson(random, demand.expected), applicantWeights);
  const columns = parts.map((part, i) =>
    rowsOf(random, lines, received[i] ?? 0, carriedIn(demand, part, i), demand.openness),
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
  lines: readonly NamedLine[],
  received: number,
  carriedIn: number,
  openness: number,
): ReadonlyMap<string, number> {
  const carriedOut = thin(random, received + carriedIn, 0.07);
  const concluded = received + carriedIn - carriedOut;
  const outcomes = lines.map(({ line }) => line.key).filter((key) => key in outcomeWeights);
  const weights = outcomes.map((key) => weightOf(key) * (key === "granted" ? openness : 1));
  const ends = split(random, concluded, weights);
  const ended = outcomes.map((key, i): Row => [key, ends[i] ?? 0]);
  return new Map<string, number>([
    ["received", received],
    ["carried_in", carriedIn],
    ...ended,
    ["concluded", concluded],
    ["carried_out", carriedOut],
  ]);
}

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
