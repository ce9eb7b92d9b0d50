import type { Cells } from "@gongkai/model";
import { expect, test } from "vitest";
import { packPlaces, unpackPlaces } from "./places.ts";

const number = { kind: "number", value: 1, raw: "1" } as const;

test("places come back as they were, each with the parts that it has", () => {
  const cells: Cells = {
    "requests.received.total": { ...number, place: { table: 1, row: 0, column: 8 } },
    "requests.granted.total": { kind: "blank", raw: "", place: { line: 12 } },
    "appeals.reconsideration.total": {
      kind: "unreadable",
      raw: "?",
      place: { table: 2, row: 3, column: 4, page: 5 },
    },
    "appeals.litigation_direct.total": { ...number, place: {} },
    "appeals.litigation_after.total": { kind: "absent" },
  };
  expect(unpackPlaces.parse(packPlaces(cells))).toEqual({
    "requests.received.total": { table: 1, row: 0, column: 8 },
    "requests.granted.total": { line: 12 },
    "appeals.reconsideration.total": { table: 2, row: 3, column: 4, page: 5 },
    "appeals.litigation_direct.total": {},
  });
});

test("the places of a report take no more than two dozen bytes a cell", () => {
  const place = { table: 1, row: 20, column: 10, page: 3 };
  const cells: Cells = { "requests.received.total": { ...number, place } };
  expect(packPlaces(cells).length - packPlaces({}).length).toBeLessThan(24);
});
