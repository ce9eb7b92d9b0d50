import { type Cell, type Report, readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { readDocument } from "../../documents/read-document.ts";
import { documentOf } from "../document.ts";
import type { SyntheticReport } from "../reports.ts";
import { cityReports } from "../synthesize.ts";
import { reportOf } from "./report-of.ts";

const some = cityReports(1).published.filter(({ defect }, i) => defect || i % 6 === 0);

async function readBack(report: SyntheticReport): Promise<Report | null> {
  const content = documentOf(report);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const document = await readDocument(bytes);
  const reading = document.ok ? readReport(document) : null;
  return reading?.ok ? reading.report : null;
}

const asPrinted = (cell: Cell) => (cell.kind === "absent" ? cell : { ...cell, place: {} });
const cellsIn = ({ cells }: Report) =>
  Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      // An amount without a unit is read or refused by what the page prints around it.
      name.endsWith(".amount") ? cell.kind !== "absent" : asPrinted(cell),
    ]),
  );
const brokenIn = ({ findings }: Report) =>
  findings
    .filter(({ outcome }) => outcome === "broken")
    .map(({ rule, cells }) => ({ rule, cells }));

test("a report without a document says what is read from its document", {
  timeout: 60_000,
}, async () => {
  expect(some.length).toBeGreaterThan(50);
  for (const report of some) {
    const [made, read] = [reportOf(report), await readBack(report)];
    expect({ file: report.file, cells: cellsIn(made), broken: brokenIn(made) }).toEqual({
      file: report.file,
      cells: read && cellsIn(read),
      broken: read && brokenIn(read),
    });
  }
});
