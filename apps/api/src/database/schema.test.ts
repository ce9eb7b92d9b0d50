import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { cubeStatements } from "../cubes/cubes.ts";
import { orderOfReadings, schema, schemaVersion } from "./schema.ts";

/** What an edition of a version holds. A version whose editions are kept by libraries never gets another hash. */
const stored: Readonly<Record<number, string>> = { 18: "23d7926b8383206a" };

/** SQL without comments, all its white space alike. */
const plain = (text: string): string =>
  text.replaceAll(/--.*$/gmu, "").replaceAll(/\s+/gu, " ").trim();

test("what editions hold does not change without a new version of the schema", () => {
  const statements = [orderOfReadings, ...cubeStatements()];
  const shape = [schema(), ...statements.map(({ text, values }) => `${text} ${values.join(" ")}`)];
  const hash = createHash("sha256").update(shape.map(plain).join("\n")).digest("hex").slice(0, 16);
  expect(
    stored[schemaVersion],
    `schema.sql, its columns or the cubes are not those of version ${schemaVersion}: editions built before would answer with what they do not hold. Raise schemaVersion in schema.ts and put its hash here: ${hash}`,
  ).toBe(hash);
});
