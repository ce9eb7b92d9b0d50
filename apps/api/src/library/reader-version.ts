import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const model = "../../../../packages/model/src/**/*.ts";

/** What stands for the reading code in an edition that was generated without documents: nothing can be read again. */
export const generated = "generated";

/** A hash of the code that reads reports: sources read by other code are read again. */
export const readerVersion = (): string => hashOfCode([model, "../documents/**/*.ts"]);

/** A hash of all code that makes answers of an edition. */
export const answersVersion = (): string => hashOfCode([model, "../**/*.ts"]);

function hashOfCode(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const here = fileURLToPath(new URL(".", import.meta.url));
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: here }));
  for (const file of files.filter((f) => !f.endsWith(".test.ts")).sort())
    hash.update(file).update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest("hex").slice(0, 16);
}
