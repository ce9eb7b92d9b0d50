/** Something to be timed; what it returns is waited for. */
export type Work = () => unknown;

/** What is timed against what, and how the two must compare: at most, or at least, so many times as much. */
export interface Comparison {
  readonly what: string;
  readonly work: Work;
  readonly reference: string;
  readonly base: Work;
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  /** How often both are done before and while they are timed. */
  readonly rounds?: readonly [warmUp: number, timed: number];
}

const milliseconds = async (work: Work): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Times both in turn, so that whatever else the machine does falls on both, and prints a line of the table. */
export async function compare({ rounds: [warmUp, timed] = [4, 15], ...comparison }: Comparison) {
  const times: [number, number][] = [];
  for (let round = -warmUp; round < timed; round++) {
    const both: [number, number] = [
      await milliseconds(comparison.work),
      await milliseconds(comparison.base),
    ];
    if (round >= 0) times.push(both);
  }
  print(comparison, times);
}

/** Prints a line of the table: medians of both, and the median of how many times as much the one is. */
export function print(
  { what, reference, goal }: Omit<Comparison, "work" | "base">,
  times: readonly (readonly [number, number])[],
): void {
  const [mine, theirs] = [median(times.map(([a]) => a)), median(times.map(([, b]) => b))];
  const speedUp = goal !== undefined && "atLeast" in goal;
  const ratio = median(times.map(([a, b]) => (speedUp ? b / a : a / b)));
  line(
    what,
    mine.toFixed(1),
    `${reference} ${theirs.toFixed(1)}`,
    ratio.toFixed(2),
    ...said(goal, ratio),
  );
}

function said(goal: Comparison["goal"], ratio: number): [goal: string, met: string] {
  if (!goal) return ["", ""];
  const met = "atMost" in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;
  const bound = "atMost" in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`;
  return [bound, met ? "met" : "not met"];
}

function line(
  what: string,
  ms: string,
  reference: string,
  ratio: string,
  goal: string,
  met: string,
) {
  const columns = [what.padEnd(40), ms.padStart(9), `  ${reference}`.padEnd(40), ratio.padStart(6)];
  process.stdout.write(`${columns.join("")}${goal.padStart(9)}  ${met}\n`);
}

/** Prints the head of the table. */
export const head = (): void => line("what", "ms", "reference, ms", "ratio", "goal", "");
