import { readHere } from "../documents/read-here.ts";
import { refuse } from "../documents/refusal.ts";
import type { Originals } from "./originals.ts";
import { readBytes, readSource } from "./read-source.ts";
import type { Reading, ReadingJob } from "./reading.ts";
import { isPlaced, rowsOf } from "./reading-row.ts";

/** From a file to the rows of its report; the original is kept. For a thread that is watched and can be stopped. */
export async function readFile(job: ReadingJob, originals: Originals): Promise<Reading> {
  const file = await readBytes(job.path);
  if (!file.ok) return file;
  const { bytes, sha256 } = file;
  if (sha256 === job.known) return { ok: true, unchanged: true };
  const source = await readSource(bytes, job.given, readHere);
  if (!source.ok) return source;
  const { agency } = source.report;
  const report = { ...source.report, published: source.report.published ?? job.published };
  if (agency === null) return refuse("agency_unknown");
  if (!isPlaced(report)) return refuse("year_unknown");
  await originals.keep(sha256, bytes);
  const { format } = source;
  const { synthetic, year } = report;
  const hint = { year, region: report.identity.region.value };
  const rows = rowsOf(job.id, report);
  const size = bytes.length;
  const of = { agency, hint, synthetic };
  return { ok: true, unchanged: false, sha256, bytes: size, format, ...of, rows };
}
