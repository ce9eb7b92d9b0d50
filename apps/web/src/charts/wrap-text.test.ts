import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test("a text is broken between words where the room ends", () => {
  expect(wrapText("Granted in part", 80, 11)).toBe("Granted in\npart");
  expect(wrapText("Granted in part", 200, 11)).toBe("Granted in part");
});

test("what does not fit the last line, or a word alone, is cut", () => {
  expect(wrapText("Carried in from the year before", 60, 11)).toBe("Carried in\nfrom th…");
  expect(wrapText("本机关不掌握相关政府信息", 60, 11)).toBe("本机关不…");
});
