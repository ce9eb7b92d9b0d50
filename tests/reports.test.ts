import { cellsOf, readIdentity, readReport } from "@gongkai/model";
import { beforeAll, describe, expect, test } from "vitest";
import { brokenCases, cases, documentOf, reportOf } from "./cases.ts";
import { count, verdictsOf } from "./verdicts.ts";

test("there are cases to read", () => {
  expect(cases.length).toBeGreaterThan(1);
  expect(brokenCases.length).toBeGreaterThan(1);
});

describe.each(cases)("$name", ({ bytes, truth, agency, year, form, scope, published }) => {
  let report: ReturnType<typeof reportOf>;
  beforeAll(async () => {
    report = reportOf(await documentOf(bytes));
  });

  test("is known by its title", () => {
    const { cells, extras, narratives, findings, identity, ...said } = report;
    expect(said).toEqual({ agency, year, form, scope, published, synthetic: false });
  });

  test("has a truth for cells of its form only", () => {
    const names = new Set(cellsOf(form).map(({ name }) => name));
    expect(Object.keys(truth).filter((name) => !names.has(name))).toEqual([]);
  });

  test("holds in every cell what is printed there", () => {
    const verdicts = [...verdictsOf(report.cells, truth)];
    const wrong = verdicts.filter(([, verdict]) => verdict !== "right" && verdict !== "empty");
    expect(wrong.map(([name]) => [name, report.cells[name], truth[name]])).toEqual([]);
  });

  test("names a place in the source for every cell it has", () => {
    const placeless = Object.entries(report.cells).filter(
      ([, cell]) => cell.kind === "absent" || cell.place.table === undefined,
    );
    expect(placeless).toEqual([]);
  });
});

describe.each(brokenCases)("$name", ({ bytes, truth, known, form, least }) => {
  let reading: ReturnType<typeof readReport>;
  beforeAll(async () => {
    reading = readReport(await documentOf(bytes));
  });

  test("holds no number that is not printed there", () => {
    const cells = reading.ok ? reading.report.cells : {};
    const wrong = [...verdictsOf(cells, truth)].filter(([, verdict]) => verdict === "wrong");
    expect(wrong.map(([name]) => [name, cells[name], truth[name]])).toEqual([]);
  });

  test("has at least the numbers that could be read before", () => {
    const cells = reading.ok ? reading.report.cells : {};
    expect(count(verdictsOf(cells, truth), "right")).toBeGreaterThanOrEqual(least);
  });

  test("is of no other form than it says", () => {
    expect([form, null]).toContain(reading.ok ? reading.report.form : null);
  });

  test("has the agency and year that its source tells, or none", async () => {
    const { agency, year } = readIdentity(await documentOf(bytes));
    expect({ agency: agency.value, year: year.value }).toEqual(known);
  });
});
