import { type Cell, cellsOf } from "@gongkai/model";
import { describe, expect, test } from "vitest";
import { cases, documentOf, reportOf, type Truth } from "./cases.ts";

/** Whether a cell holds what a person read there. */
function isTrue(cell: Cell | undefined, expected: Truth[string] | undefined): boolean {
  if (typeof expected === "number") return cell?.kind === "number" && cell.value === expected;
  if (expected === null) return cell !== undefined && cell.kind !== "number";
  return cell !== undefined && "raw" in cell && cell.raw === expected?.text;
}

test("there are cases to read", () => {
  expect(cases.length).toBeGreaterThan(1);
});

describe.each(cases)("$name", ({ bytes, truth, agency, year, form, scope, published }) => {
  const report = reportOf(documentOf(bytes));

  test("is known by its title", () => {
    const { cells, narratives, findings, ...said } = report;
    expect(said).toEqual({ agency, year, form, scope, published, synthetic: false });
  });

  test("has a truth for cells of its form only", () => {
    const names = new Set(cellsOf(form).map(({ name }) => name));
    expect(Object.keys(truth).filter((name) => !names.has(name))).toEqual([]);
  });

  test("holds in every cell what is printed there", () => {
    const wrong = Object.keys(truth).filter((name) => !isTrue(report.cells[name], truth[name]));
    expect(wrong.map((name) => [name, report.cells[name], truth[name]])).toEqual([]);
  });

  test("names a place in the source for every cell it has", () => {
    const placeless = Object.entries(report.cells).filter(
      ([, cell]) => cell.kind === "absent" || cell.place.table === undefined,
    );
    expect(placeless).toEqual([]);
  });
});
