import { expect, test } from "vitest";
import { isPrintedLabel } from "./printed-labels.ts";

test("a label is known however it is numbered and spaced, and by no half of it", () => {
  expect(isPrintedLabel("（一）予以公开")).toBe(true);
  expect(isPrintedLabel("予 以 公 开")).toBe(true);
  expect(isPrintedLabel("予以公")).toBe(false);
});
