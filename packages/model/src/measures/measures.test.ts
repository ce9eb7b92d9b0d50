import { expect, test } from "vitest";
import { allCells, cellsOf, findCell } from "../form/forms.ts";
import { filingStates } from "./filing.ts";
import { findMeasure, mainMeasures, measures } from "./measures.ts";
import { findSum, lines, sums } from "./sums.ts";

const duplicates = (values: readonly string[]) => values.filter((v, i) => values.indexOf(v) !== i);

test("every measure has a key and a name of its own in both languages", () => {
  expect(duplicates(measures.map(({ key }) => key))).toEqual([]);
  expect(duplicates(measures.map(({ label }) => label.zh))).toEqual([]);
  expect(duplicates(measures.map(({ label }) => label.en))).toEqual([]);
  for (const { label, definition } of measures)
    expect([label.zh, label.en, definition.zh, definition.en]).not.toContain("");
});

test("every side of a measure is a sum, and every sum a sum of cells and lines", () => {
  for (const { source, numerator, denominator } of measures)
    for (const side of denominator === null ? [numerator] : [numerator, denominator])
      if (source === "cells") expect(findSum(side), side).toBeDefined();
      else expect(Object.keys(filingStates)).toContain(side.replace("filing.", ""));
  for (const term of sums.flatMap(({ terms }) => terms))
    expect(findCell(term) !== undefined || lines.includes(term), term).toBe(true);
});

test("no stored sum has the name of a cell or of another sum", () => {
  const names = [...allCells(), ...sums].map(({ name }) => name);
  expect(duplicates(names)).toEqual([]);
});

test("the forms that a measure has follow from its cells", () => {
  expect(findMeasure("received")?.forms).toEqual(["2019", "2021"]);
  expect(findMeasure("otherwise")?.forms).toEqual(["2019", "2021"]);
  expect(findMeasure("otherwise.undivided")?.forms).toEqual(["2019"]);
  expect(findMeasure("otherwise.rest")?.forms).toEqual(["2021"]);
  expect(findMeasure("regulations.issued")?.forms).toEqual(["2021"]);
  expect(findMeasure("fees.items")?.forms).toEqual(["2019"]);
});

test("only what both forms ask for otherwise breaks in 2021", () => {
  const broken = measures.filter(({ breaks }) => breaks.some(({ year }) => year === 2021));
  expect(broken.map(({ key }) => key)).toEqual([
    "licences.decisions",
    "penalties.decisions",
    "coercion.decisions",
  ]);
  for (const { forms } of broken) expect(forms).toHaveLength(2);
});

test("every line of section three and every number of section two is asked for by a measure", () => {
  const terms = new Set(measures.flatMap(({ numerator }) => findSum(numerator)?.terms ?? []));
  for (const line of lines) expect(terms).toContain(line);
  const cells = [...cellsOf("2019"), ...cellsOf("2021")].filter(
    ({ table }) => table.key === "disclosure",
  );
  for (const { name } of cells) expect(terms).toContain(name);
});

test("the measures shown first are measures", () => {
  expect(mainMeasures).toHaveLength(13);
});
