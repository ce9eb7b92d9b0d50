import type { Cell } from "@gongkai/model";
import { expect, test } from "vitest";
import { wordsIn } from "../i18n/testing.ts";
import { beforeText } from "./before.ts";

const { t } = wordsIn("zh");
const number = (value: number): Cell => ({ kind: "number", value, raw: `${value}`, place: {} });
const text = (name: string, now: Cell, was: Cell | undefined, sameForm = true) =>
  beforeText(
    { name, cell: now },
    { year: 2020, cells: was ? { [name]: was } : {}, sameForm },
    "count",
    t,
  );
const received = "requests.received.total";
const licences = "disclosure.licences.decisions";

test("says what stood in the cell a year before, and the difference with its sign", () => {
  expect(text(received, number(236), number(220))).toEqual({ was: "220", change: "+16" });
  expect(text(received, number(0.3), number(0.1))).toMatchObject({ change: "+0.2" });
  expect(text(received, number(5), number(5))).toEqual({ was: "5", change: "" });
});

test("tells no difference to what is no number, nor of a table that the form has changed", () => {
  const blank: Cell = { kind: "blank", raw: "", place: {} };
  expect(text(received, number(5), blank)).toEqual({ was: "空", change: "" });
  expect(text(received, blank, number(5))).toEqual({ was: "5", change: "" });
  expect(text(licences, number(9), number(5), false)).toEqual({ was: "5", change: "" });
  expect(text(received, number(9), number(5), false)).toMatchObject({ change: "+4" });
});

test("says nothing of a cell that the form of the year before does not have", () => {
  expect(text(received, number(5), undefined)).toBeUndefined();
});
