import { expect, test } from "vitest";
import { withoutRadicals } from "./radicals.ts";

test.each([
  ["⼆⾏⼈", "二行人"],
  ["⺠⻓⻛", "民长风"],
  ["（一）①５²", "（一）①５²"],
])("%j is read as %j", (printed, text) => {
  expect(withoutRadicals(printed)).toBe(text);
});
