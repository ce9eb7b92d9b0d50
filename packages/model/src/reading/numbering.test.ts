import { expect, test } from "vitest";
import type { Line } from "../form/form.ts";
import { cellsOf } from "../form/forms.ts";
import { canBe, numberOf } from "./numbering.ts";

const line = (key: string, form: "2019" | "2021" = "2021"): Line => {
  const found = cellsOf(form).find((cell) => cell.line.key === key)?.line;
  if (!found) throw new Error(key);
  return found;
};
const rest = line("otherwise.rest");

test.each([
  ["（七）总计", "七"],
  ["3.其他", "3"],
  ["３、其他", "3"],
  ["其他", null],
  ["2019年", null],
])("the number before %s is %s", (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test("a short word is a line only with that line's number", () => {
  expect(canBe(rest, "3.其他", null)).toBe(true);
  expect(canBe(rest, "（六）其他", line("otherwise.fee_unpaid"))).toBe(false);
  expect(canBe(line("concluded"), "（七）总计", null)).toBe(true);
  expect(canBe(line("concluded"), "总计", null)).toBe(false);
});

test("without a number a short word is a line below the line before it", () => {
  expect(canBe(rest, "其他", line("otherwise.fee_unpaid"))).toBe(true);
  expect(canBe(rest, "其他", line("received"))).toBe(false);
  expect(canBe(line("concluded"), "总计", rest)).toBe(true);
  expect(canBe(line("concluded"), "总计", line("otherwise.undivided", "2019"))).toBe(true);
});

test("a long label is a line whatever its number", () => {
  expect(canBe(line("granted"), "3.予以公开", null)).toBe(true);
  expect(canBe(line("regulations"), "规章", null)).toBe(true);
});
