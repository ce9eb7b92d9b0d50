import { expect, test } from "vitest";
import { refuse } from "./refusal.ts";
import { refusalText } from "./refusal-text.ts";

test("a refusal says what was seen, in the reader's language", () => {
  const refusal = refuse("unsupported_format", "PDF");
  expect(refusalText(refusal, "en")).toContain("PDF");
  expect(refusalText(refusal, "zh")).toContain("PDF");
  expect(refusalText(refusal, "zh")).toMatch(/\p{Script=Han}/u);
  expect(refusalText(refusal, "en")).not.toMatch(/\p{Script=Han}/u);
});

test("a size is said in megabytes beside the limit", () => {
  const text = refusalText(refuse("too_large", `${20 * 1024 * 1024}`), "en");
  expect(text).toContain("20 MB");
  expect(text).toContain("16 MB");
});
