import { expect, test } from "vitest";
import { tablesOf } from "../form/forms.ts";
import { identitiesIn } from "../form/identities.ts";
import { cellsFrom, formOf } from "./cells.ts";
import type { Placement } from "./reading.ts";

const placed = (name: string, value: number): Placement => ({
  name,
  cell: { kind: "number", value, raw: String(value), place: {} },
  certain: true,
});
const hybrid = [
  placed("disclosure.regulations.issued", 1),
  placed("disclosure.regulations.repealed", 0),
  placed("disclosure.regulations.in_force", 4),
  placed("disclosure.licences.decisions", 9),
  placed("requests.otherwise.undivided.total", 2),
  placed("requests.concluded.total", 2),
];

test("a report of 2021 with the section three of 2019 keeps both, each table by its own form", () => {
  const cells = cellsFrom(hybrid, formOf(hybrid));
  expect(formOf(hybrid)).toBe("2021");
  expect(cells["requests.otherwise.undivided.total"]).toMatchObject({ value: 2 });
  expect(cells["requests.otherwise.rest.total"]).toBeUndefined();
  expect(cells["disclosure.licences.decisions"]).toMatchObject({ value: 9 });
  expect(Object.keys(cells)).toHaveLength(200 - 3 * 7 + 7);
});

test("the tables that a report printed are told by its cells", () => {
  const lines = tablesOf("2021", cellsFrom(hybrid, "2021")).map(({ key, blocks }) => [
    key,
    blocks.flatMap((block) => block.lines).length,
  ]);
  expect(lines).toEqual([
    ["disclosure", 6],
    ["requests", 23],
    ["appeals", 3],
  ]);
});

test("its sums are those of the tables that it printed", () => {
  const cells = cellsFrom(hybrid, "2021");
  const sums = identitiesIn("2021", cells).filter(({ rule }) => rule === "requests.outcome_sum");
  expect(sums).toHaveLength(7);
  expect(sums.every(({ derived }) => derived.every((name) => name in cells))).toBe(true);
});
