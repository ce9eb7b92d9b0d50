import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exportDocument } from "../apps/api/src/export/export-document.ts";

test("docs/export.md says what an export really holds; npm run docs writes it", async () => {
  const written = readFileSync(new URL("../docs/export.md", import.meta.url), "utf8");
  expect(written).toBe(await exportDocument());
});
