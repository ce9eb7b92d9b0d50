import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Originals } from "./originals.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const bytes = Buffer.from("某县财政局2023年政府信息公开工作年度报告");
const sha256 = createHash("sha256").update(bytes).digest("hex");

test("an original is kept once, under the hash of its content", async () => {
  const library = await temporaryFolder();
  const originals = new Originals(library);
  await originals.keep(sha256, bytes);
  await originals.keep(sha256, bytes);
  expect(await readFile(originals.path(sha256))).toEqual(bytes);
  expect(await readdir(join(library, "sources", "unfinished"))).toEqual([]);
});

test("what a killed load has left half written goes, what it has finished stays", async () => {
  const library = await temporaryFolder();
  const originals = new Originals(library);
  await originals.keep(sha256, bytes);
  const unfinished = join(library, "sources", "unfinished");
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, `${sha256}.1`), bytes.subarray(0, 5));
  await originals.clear();
  expect(await readdir(join(library, "sources"))).toEqual([sha256.slice(0, 2)]);
  expect(await readFile(originals.path(sha256))).toEqual(bytes);
});
