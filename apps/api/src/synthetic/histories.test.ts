import { cellsOf } from "@gongkai/model";
import { expect, test } from "vitest";
import { formOf, years } from "./calendar.ts";
import { city } from "./city.ts";
import { at, exact, type Figures, tableOf, total } from "./figures.ts";
import { histories } from "./histories.ts";
import { yearsOf } from "./territory.ts";
import { outcomeWeights } from "./volumes.ts";

const { agencies } = city;
const known = new Map(
  city.roots
    .flatMap((root) => [...histories(1, city, root)].flat())
    .map(([agency, history]) => [agency.id, history]),
);
const figuresOf = (id: string, year: number): Figures => known.get(id)?.get(year) ?? new Map();
const applicants = tableOf("2021", "requests").blocks.flatMap(({ columns }) => columns);

/** Every two years in a row of every agency. */
const pairs = agencies.flatMap(({ id }) =>
  years.slice(1).flatMap((year) => {
    const [before, after] = [figuresOf(id, year - 1), figuresOf(id, year)];
    return before.size > 0 && after.size > 0 ? [{ id, year, before, after }] : [];
  }),
);

test("what is carried out of a year is carried into the next, for every applicant", () => {
  const torn = pairs.filter(({ before, after }) =>
    applicants.some(
      ({ key }) =>
        at(before, `requests.carried_out.${key}`) !== at(after, `requests.carried_in.${key}`),
    ),
  );
  expect(pairs.length).toBeGreaterThan(230);
  expect(torn).toEqual([]);
});

test("documents in force follow from the year before", () => {
  const torn = pairs.filter(({ before, after, year }) =>
    ["regulations", "normative_documents"].some((line) => {
      const figure = (from: Figures, key: string) => at(from, `disclosure.${line}.${key}`);
      if (formOf(year - 1) === "2019") return false;
      const derived =
        figure(before, "in_force") + figure(after, "issued") - figure(after, "repealed");
      return figure(after, "in_force") !== derived;
    }),
  );
  expect(torn).toEqual([]);
});

test("a government's figures are the sum over its units, cell by cell", () => {
  const governments = agencies.filter(({ kind }) => kind === "government");
  const wrong = governments.flatMap((government) =>
    years.flatMap((year) =>
      cellsOf(formOf(year)).filter(({ name }) => {
        const units = agencies.filter(
          (unit) =>
            unit.scope === "unit" &&
            [unit.region.code, unit.region.parent].includes(government.region.code) &&
            yearsOf(unit, years).includes(year),
        );
        const parts = units.map((unit) => at(figuresOf(unit.id, year), name));
        return at(figuresOf(government.id, year), name) !== exact(total(parts));
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("rules (规章) are the city's alone", () => {
  const makers = agencies.filter(({ id, scope }) => {
    const figures = figuresOf(id, 2023);
    return scope === "unit" && at(figures, "disclosure.regulations.in_force") > 0;
  });
  expect(makers.map(({ id }) => id)).toEqual(["990000-02"]);
});

test("most units get no request, a few get hundreds", () => {
  const received = agencies
    .filter(({ scope }) => scope === "unit")
    .flatMap(({ id }) => [...(known.get(id)?.values() ?? [])])
    .map((figures) => at(figures, "requests.received.total"));
  const none = received.filter((count) => count === 0).length;
  expect(none / received.length).toBeGreaterThan(0.5);
  expect(received.filter((count) => count > 100).length).toBeGreaterThan(10);
});

test("every outcome of either form has a weight", () => {
  const outcomes = (["2019", "2021"] as const)
    .flatMap((form) => tableOf(form, "requests").blocks)
    .flatMap(({ lines }) => lines)
    .filter(({ key, groups }) => key !== "concluded" && groups?.[0]?.key === "results");
  expect(new Set(Object.keys(outcomeWeights))).toEqual(new Set(outcomes.map(({ key }) => key)));
});
