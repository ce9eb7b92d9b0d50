import { expect, test } from "vitest";
import { formatsOf } from "./formats.ts";

test("a rate a hair below nought is written as nought", () => {
  expect(formatsOf("zh-CN").percent(-0.0001)).toBe("0.0%");
  expect(formatsOf("en").tenth(-0.04)).toBe("0.0");
  expect(formatsOf("en").percent(-0.05)).toBe("-5.0%");
});
