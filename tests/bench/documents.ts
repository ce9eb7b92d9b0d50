import { readReport } from "@gongkai/model";
import { parse } from "parse5";
import { synthesize } from "../../apps/api/src/synthetic/synthesize.ts";
import { brokenCases, cases, documentOf } from "../cases.ts";

const rounds = 15;
const warmUp = 3;

const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Both works in turn, so that whatever else the machine does falls on both. */
async function compare(what: string, work: () => unknown, against: string, base: () => unknown) {
  const times: [number, number][] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const both: [number, number] = [await milliseconds(work), await milliseconds(base)];
    if (round >= 0) times.push(both);
  }
  const [mine, theirs] = [median(times.map(([a]) => a)), median(times.map(([, b]) => b))];
  const ratio = median(times.map(([a, b]) => a / b));
  process.stdout.write(
    `${what.padEnd(26)}${mine.toFixed(2)} ms   ${against} ${theirs.toFixed(2)} ms   ratio ${ratio.toFixed(2)}\n`,
  );
}

const encoder = new TextEncoder();
const pages = [
  ...cases.filter(({ source }) => source.endsWith(".html")).map(({ bytes }) => bytes),
  ...[...synthesize(7)]
    .flatMap(({ path, content }) =>
      path.endsWith(".html") && typeof content === "string" ? [encoder.encode(content)] : [],
    )
    .slice(0, 40),
];
const texts = [...cases, ...brokenCases]
  .filter(({ source }) => /\.(?:txt|md)$/u.test(source))
  .map(({ bytes }) => bytes);

const readAll = (sources: readonly Uint8Array[]) => async () => {
  for (const bytes of sources) readReport(await documentOf(bytes));
};
const documentsOf = (sources: readonly Uint8Array[]) => async () => {
  for (const bytes of sources) await documentOf(bytes);
};
const decoder = new TextDecoder();
const parseAll = () => {
  for (const bytes of pages) parse(decoder.decode(bytes));
};

await compare("HTML to document", documentsOf(pages), "parse5", parseAll);
await compare("HTML to report", readAll(pages), "parse5", parseAll);
await compare("text to report", readAll(texts), "text to document", documentsOf(texts));
