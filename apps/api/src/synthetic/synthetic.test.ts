import { type Cell, type Report, readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { readDocument } from "../documents/read-document.ts";
import { documentOf } from "./document.ts";
import { at } from "./figures.ts";
import type { PrintedCell } from "./printed.ts";
import type { SyntheticReport } from "./reports.ts";
import { cityReports } from "./synthesize.ts";

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** What the product reads in a generated document. */
async function readBack(report: SyntheticReport): Promise<Report | string> {
  const document = await readDocument(bytesOf(documentOf(report)));
  if (!document.ok) return document.code;
  const reading = readReport(document);
  return reading.ok ? reading.report : reading.reason;
}

/** Whether a cell is read as it was printed; what is no plain number may be read as the true one. */
function isAsPrinted(
  cell: Cell | undefined,
  { text, value }: PrintedCell,
  figure: number,
): boolean {
  if (!cell || cell.kind === "absent" || cell.raw !== text) return false;
  if (cell.kind === "number") return cell.value === (typeof value === "number" ? value : figure);
  if (value === null) return cell.kind === (text === "" ? "blank" : "not_applicable");
  return cell.kind === "unreadable" && typeof value === "object";
}

/** What is read otherwise than it was printed. */
async function misread(report: SyntheticReport): Promise<readonly string[]> {
  const read = await readBack(report);
  if (typeof read === "string") return [read];
  const { name, year, form, published, agency } = report;
  const said = { agency: name, year, form, published, scope: agency.scope, synthetic: true };
  const cells = [...report.printed].filter(
    ([cell, print]) => !isAsPrinted(read.cells[cell], print, at(report.figures, cell)),
  );
  const { overview, problems, other } = read.narratives;
  return [
    ...Object.entries(said).filter(([key, value]) => Reflect.get(read, key) !== value),
    ...cells,
    ...[overview, problems, other].filter((text) => text === ""),
  ].map((what) => `${report.file}: ${JSON.stringify(what)}`);
}

test("every generated document is read exactly as its truth says", {
  timeout: 60_000,
}, async () => {
  const wrong = await Promise.all(cityReports(1).published.map(misread));
  expect(wrong.flat()).toEqual([]);
});

test("broken identities are found in the reports that are wrong on purpose, and in no other", {
  timeout: 60_000,
}, async () => {
  const expected = { row_total: true, outcome_sum: true, balance: true, old_form: true };
  const surprising = [];
  for (const report of cityReports(1).published) {
    const read = await readBack(report);
    const broken =
      typeof read !== "string" && read.findings.some(({ outcome }) => outcome === "broken");
    if (broken !== (report.defect !== null && report.defect.key in expected))
      surprising.push(report);
  }
  expect(surprising.map(({ file, defect }) => [file, defect?.key])).toEqual([]);
});
