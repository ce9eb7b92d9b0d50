import { expect, test } from "vitest";
import { withoutContradictions } from "./contradictions.ts";
import type { Placement } from "./reading.ts";

const found = (name: string, value: number, row: number): Placement => ({
  name,
  cell: { kind: "number", value, raw: `${value}`, place: { table: 0, row } },
  certain: true,
});
const refused = (name: string, raw: string, row: number): Placement => ({
  name,
  cell: { kind: "unreadable", raw, place: { table: 0, row } },
  certain: false,
});
const [received, granted] = ["requests.received.total", "requests.granted.total"];
const certain = (...placements: readonly Placement[]) =>
  withoutContradictions(placements).filter((placement) => placement.certain).length;

test("what is printed once, or twice alike, stands", () => {
  expect(certain(found(received, 1, 1), found(granted, 2, 2))).toBe(2);
  expect(certain(found(received, 1, 1), found(received, 1, 9), found(granted, 2, 2))).toBe(3);
});

test("one line printed twice leaves the rest of its table", () => {
  expect(certain(found(received, 1, 1), found(received, 5, 9), found(granted, 2, 2))).toBe(3);
});

test("two lines printed twice with other numbers make all of their table uncertain, and no other", () => {
  const twice = [found(received, 1, 1), found(received, 5, 9), found(granted, 2, 2)];
  const fees = found("disclosure.fees.amount", 3, 3);
  expect(certain(...twice, found(granted, 6, 10), fees)).toBe(1);
  expect(certain(...twice, refused(granted, "7 0 0 7", 10), fees)).toBe(1);
});

test("a row that could not be read tells nothing if it may be the same or has few numbers", () => {
  const read = [found(received, 1, 1), found(granted, 2, 2)];
  const same = [refused(received, "1 0 0 1 0", 9), refused(granted, "2 0 0 2 0", 10)];
  expect(certain(...read, ...same)).toBe(2);
  expect(certain(...read, refused(received, "8", 9), refused(granted, "9", 10))).toBe(2);
});

test("section four is one row: any other that looks like it makes it uncertain", () => {
  const name = "appeals.reconsideration.total";
  expect(certain(found(name, 1, 1), refused(name, "1", 9))).toBe(0);
  expect(certain(found(name, 1, 1), refused(name, "2", 1))).toBe(1);
});
