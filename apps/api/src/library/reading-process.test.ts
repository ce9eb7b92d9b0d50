import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { Originals } from "./originals.ts";
import type { ReadingJob } from "./reading.ts";
import { type Limits, ReadingProcess } from "./reading-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const sample = fileURLToPath(
  new URL("../../../../data/reports/310000-2019-general-office.html", import.meta.url),
);
const job = (path: string, more: Partial<ReadingJob> = {}): ReadingJob => ({
  path,
  id: 7,
  facts: { published: null, url: null, note: null },
  known: [],
  ...more,
});

async function processIn(library: string, limits?: Limits): Promise<ReadingProcess> {
  const reader = new ReadingProcess(library, limits);
  onTestFinished(() => reader.close());
  return reader;
}

test("a report comes back as rows under the number it was given, and its original is kept", async () => {
  const library = await temporaryFolder();
  const reading = await (await processIn(library)).read(job(sample));
  expect(reading).toMatchObject({ ok: true, unchanged: false, format: "html" });
  if (!reading.ok || reading.unchanged) return;
  expect(reading.rows.readings[0]?.[0]).toBe(7);
  const original = new Originals(library).path(reading.content.sha256);
  expect(await readFile(original)).toEqual(await readFile(sample));
});

test("content that is known is not read again", async () => {
  const reader = await processIn(await temporaryFolder());
  const reading = await reader.read(job(sample));
  const known = reading.ok ? [reading.content.sha256] : [];
  expect(await reader.read(job(sample, { known }))).toMatchObject({ ok: true, unchanged: true });
});

test("a file that takes too long is refused, and those behind it are read", async () => {
  const folder = await temporaryFolder({ "endless.txt": "规章 1 2 3\n".repeat(900_000) });
  const reader = await processIn(folder, { seconds: 3, megabytes: 512 });
  const outcomes = [join(folder, "endless.txt"), sample, join(folder, "none")].map((path) =>
    reader.read(job(path)),
  );
  expect(await Promise.all(outcomes)).toMatchObject([
    { ok: false, code: "too_slow" },
    { ok: true },
    { ok: false, code: "not_found" },
  ]);
});

test("a file that needs too much memory is refused, and those behind it are read", async () => {
  const folder = await temporaryFolder({ "endless.txt": "规章 1 2 3\n".repeat(900_000) });
  const reader = await processIn(folder, { seconds: 60, megabytes: 64 });
  const outcomes = [join(folder, "endless.txt"), sample].map((path) => reader.read(job(path)));
  expect(await Promise.all(outcomes)).toMatchObject([
    { ok: false, code: "too_much_memory" },
    { ok: true },
  ]);
});
