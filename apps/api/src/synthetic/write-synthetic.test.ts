import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { synthesize } from "./synthesize.ts";
import { writeSynthetic } from "./write-synthetic.ts";

test("every file is written where its path says", async () => {
  const folder = await mkdtemp(join(tmpdir(), "synthetic-"));
  const files = [...synthesize(3)];
  expect(await writeSynthetic(folder, 3)).toBe(files.length);
  for (const { path, content } of files) {
    expect(await readFile(join(folder, path))).toEqual(Buffer.from(content));
  }
  await rm(folder, { recursive: true });
});
