import { expect, test } from "vitest";
import { deadline } from "./deadline.ts";

test("governments publish until 31 March, all others until 31 January of the next year", () => {
  expect(deadline(2023, "government")).toBe("2024-03-31");
  expect(deadline(2023, "township")).toBe("2024-01-31");
  expect(deadline(2023, "finance")).toBe("2024-01-31");
});
