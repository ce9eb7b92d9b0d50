import { readReport } from "@gongkai/model";
import { brokenCases, type Case, cases, documentOf } from "./cases.ts";
import { count, type Verdict, verdictsOf } from "./verdicts.ts";

const columns: readonly Verdict[] = ["right", "wrong", "missed", "refused", "empty"];

type Row = readonly [name: string, counts: readonly number[]];

async function rowOf({ name, bytes, truth }: Pick<Case, "name" | "bytes" | "truth">): Promise<Row> {
  const reading = readReport(await documentOf(bytes));
  const verdicts = verdictsOf(reading.ok ? reading.report.cells : {}, truth);
  return [name, columns.map((verdict) => count(verdicts, verdict))];
}

const rows = await Promise.all([...cases, ...brokenCases].map(rowOf));
const totals = columns.map((_, i) => rows.reduce((sum, [, counts]) => sum + (counts[i] ?? 0), 0));
const widest = Math.max(...rows.map(([name]) => name.length));
const print = (name: string, fields: readonly (string | number)[]) =>
  process.stdout.write(
    `${[name.padEnd(widest), ...fields.map((field) => String(field).padStart(8))].join("")}\n`,
  );

print("", columns);
for (const [name, counts] of rows) print(name, counts);
print("in all", totals);

const [right = 0, wrong = 0, missed = 0, refused = 0] = totals;
const share = (100 * right) / (right + wrong + missed + refused);
process.stdout.write(`\n${share.toFixed(1)} % of the numbers are read, ${wrong} wrongly\n`);
process.exitCode = wrong > 0 ? 1 : 0;
