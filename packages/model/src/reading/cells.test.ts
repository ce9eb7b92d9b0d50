import { expect, test } from "vitest";
import type { Cell } from "../report/report.ts";
import { cellsFrom, formOf } from "./cells.ts";
import type { Placement } from "./reading.ts";

const name = "requests.received.total";
const cell = (value: number | null): Cell => {
  const printed = { raw: `${value ?? ""}`, place: { table: 0 } };
  return value === null ? { kind: "blank", ...printed } : { kind: "number", value, ...printed };
};
const found = (value: number | null, certain = true): Placement => ({
  name,
  certain,
  cell: cell(value),
});
const settled = (...placements: readonly Placement[]) => cellsFrom(placements, "2021")[name];

test("a cell that is nowhere is absent", () => {
  expect(settled()).toEqual({ kind: "absent" });
});

test("a number found twice is that number, at its first place", () => {
  expect(settled(found(5), found(5))).toMatchObject({ kind: "number", value: 5 });
});

test("two certain values that differ are unreadable and both kept", () => {
  expect(settled(found(5), found(6))).toMatchObject({ kind: "unreadable", raw: "5 | 6" });
  expect(settled(found(5), found(null))).toMatchObject({ kind: "unreadable" });
});

test("a certain value stands against an uncertain one", () => {
  expect(settled(found(6, false), found(5))).toMatchObject({ kind: "number", value: 5 });
});

test("a document holds every cell of its form and no other", () => {
  expect(Object.keys(cellsFrom([found(5)], "2019"))).toHaveLength(198);
  expect(Object.keys(cellsFrom([found(5)], "2021"))).toHaveLength(200);
});

test("the form is the one whose own cells are found, the newer one where neither's are", () => {
  const own = (other: string, certain = true) => ({ ...found(1, certain), name: other });
  expect(formOf([own("disclosure.services.change")])).toBe("2019");
  expect(formOf([own("disclosure.services.change", false)])).toBe("2021");
  expect(formOf([own("requests.otherwise.rest.total")])).toBe("2021");
  expect(formOf([found(1)])).toBe("2021");
});
