import { expect, test } from "vitest";
import { allCells, cellsOf, findCell, forms } from "./forms.ts";

const people = "natural_person business research nonprofit legal_service other total".split(" ");
const outcomes = [
  ..."granted partial".split(" "),
  ..."state_secret law_prohibited safety_stability third_party"
    .split(" ")
    .map((l) => `denied.${l}`),
  ..."internal_affairs deliberative enforcement_file administrative_query"
    .split(" ")
    .map((l) => `denied.${l}`),
  ..."not_held needs_creation unclear".split(" ").map((l) => `unavailable.${l}`),
  ..."petition repeated publication excessive confirmation"
    .split(" ")
    .map((l) => `unprocessed.${l}`),
];
const requests = (otherwise: readonly string[]) =>
  ["received", "carried_in", ...outcomes, ...otherwise, "concluded", "carried_out"].flatMap(
    (line) => people.map((column) => `requests.${line}.${column}`),
  );
const appeals = ["reconsideration", "litigation_direct", "litigation_after"].flatMap((line) =>
  ["upheld", "corrected", "other", "pending", "total"].map((column) => `appeals.${line}.${column}`),
);
const disclosure = (lines: Record<string, string>) =>
  Object.entries(lines).flatMap(([line, columns]) =>
    columns.split(" ").map((column) => `disclosure.${line}.${column}`),
  );

test("the form of 2021 asks for these 200 cells", () => {
  const names = cellsOf("2021").map(({ name }) => name);
  expect(names).toHaveLength(200);
  expect(names).toEqual([
    ...disclosure({
      regulations: "issued repealed in_force",
      normative_documents: "issued repealed in_force",
      licences: "decisions",
      penalties: "decisions",
      coercion: "decisions",
      fees: "amount",
    }),
    ...requests(["otherwise.not_corrected", "otherwise.fee_unpaid", "otherwise.rest"]),
    ...appeals,
  ]);
});

test("the form of 2019 asks for these 198 cells", () => {
  const names = cellsOf("2019").map(({ name }) => name);
  const items = "items_last_year change decisions";
  expect(names).toHaveLength(198);
  expect(names).toEqual([
    ...disclosure({
      regulations: "made disclosed disclosed_total",
      normative_documents: "made disclosed disclosed_total",
      licences: items,
      services: items,
      penalties: items,
      coercion: items,
      fees: "items_last_year change",
      procurement: "projects amount",
    }),
    ...requests(["otherwise.undivided"]),
    ...appeals,
  ]);
});

test("no cell is named twice, and every cell of either form is found by its name", () => {
  const names = allCells().map(({ name }) => name);
  const both = [...cellsOf("2019"), ...cellsOf("2021")].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(names)).toEqual(new Set(both));
  expect(both.filter((name) => findCell(name)?.name !== name)).toEqual([]);
});

test("the newer form words a cell that both have, and no other name means a cell", () => {
  expect(findCell("disclosure.normative_documents.issued")?.line.label.zh).toBe("行政规范性文件");
  expect(findCell("disclosure.licences.decisions")?.column.label.zh).toBe("本年处理决定数量");
  expect(findCell("requests.total")).toBeUndefined();
});

test("only money is an amount and only the change of 2019 is signed", () => {
  const of = (quantity: string) =>
    allCells().flatMap(({ name, column }) => (column.quantity === quantity ? [name] : []));
  expect(of("amount").toSorted()).toEqual([
    "disclosure.fees.amount",
    "disclosure.procurement.amount",
  ]);
  expect(of("change").every((name) => name.endsWith(".change"))).toBe(true);
  expect(of("change")).toHaveLength(5);
});

test("every line and column is worded in both languages", () => {
  const labels = Object.values(forms).flatMap(({ tables }) =>
    tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ lines, columns }) => [...lines, ...columns].map(({ label }) => label)),
    ),
  );
  expect(labels.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/u.test(en))).toEqual(
    [],
  );
});
