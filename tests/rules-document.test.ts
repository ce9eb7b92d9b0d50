import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesDocument } from "../packages/model/src/rules/rules-document.ts";

test("docs/rules.md says what the rules say; npm run docs writes it", () => {
  const written = readFileSync(new URL("../docs/rules.md", import.meta.url), "utf8");
  expect(written).toBe(rulesDocument());
});
