import type { Cell } from "@gongkai/model";
import { expect, test } from "vitest";
import { zh } from "../i18n/zh.ts";
import { cellText, readDiffers } from "./cell-text.ts";

const number = (value: number, raw = String(value)): Cell => ({
  kind: "number",
  value,
  raw,
  place: {},
});

test("blank, absent and zero look different", () => {
  const cells: Cell[] = [{ kind: "blank", raw: "", place: {} }, { kind: "absent" }, number(0)];
  expect(new Set(cells.map((cell) => cellText(cell, "count", zh))).size).toBe(3);
});

test("what is unreadable or not applicable is shown as printed", () => {
  expect(cellText({ kind: "unreadable", raw: "1O", place: {} }, "count", zh)).toBe("1O");
  expect(cellText({ kind: "not_applicable", raw: "/", place: {} }, "count", zh)).toBe("/");
});

test("numbers have separators, amounts keep their decimals, changes their sign", () => {
  expect(cellText(number(48_213), "count", zh)).toBe("48,213");
  expect(cellText(number(25.104_567), "amount", zh)).toBe("25.104567");
  expect(cellText(number(19, "增19"), "change", zh)).toBe("+19");
});

test("spaces and separators make no difference, a unit or a word does", () => {
  expect(readDiffers(number(48_213, " 48,213 "))).toBe(false);
  expect(readDiffers(number(25.1, "251000元"))).toBe(true);
  expect(readDiffers(number(-3, "减3"))).toBe(true);
});
