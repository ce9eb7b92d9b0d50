import { readHere } from "../documents/read-here.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import type { Facts } from "./facts.ts";
import type { Originals } from "./originals.ts";
import { readBytes, readSource } from "./read-source.ts";
import type { Reading, ReadingJob, ReadReport } from "./reading.ts";
import { isPlaced, rowsOf } from "./reading-row.ts";

/** From a file to the rows of its report; the original is kept. For a process that is watched and can be stopped. */
export async function readFile(job: ReadingJob, originals: Originals): Promise<Reading> {
  const file = await readBytes(job.path);
  if (!file.ok) return file;
  const { bytes, sha256 } = file;
  const content = { sha256, bytes: bytes.length };
  if (job.known.includes(sha256)) return { ok: true, unchanged: true, content };
  const reading = await readContent(bytes, job.id, job.facts);
  if (reading.ok) await originals.keep(sha256, bytes);
  return { ...reading, content };
}

/** What is read of the content, before it is said which content that is. */
async function readContent(
  bytes: Uint8Array,
  id: number,
  { published, url: _url, note: _note, ...given }: Facts,
): Promise<Omit<ReadReport, "content"> | Refusal> {
  const source = await readSource(bytes, given, readHere);
  if (!source.ok) return source;
  const { agency, synthetic } = source.report;
  const report = { ...source.report, published: source.report.published ?? published };
  if (agency === null) return refuse("agency_unknown");
  if (!isPlaced(report)) return refuse("year_unknown");
  const { format } = source;
  const hint = { year: report.year, region: report.identity.region.value };
  return {
    ok: true,
    unchanged: false,
    format,
    claim: { agency, hint, synthetic },
    rows: rowsOf(id, report),
  };
}
