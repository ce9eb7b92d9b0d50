import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type Given, type Report, readReport } from "@gongkai/model";
import { readApart } from "../documents/read-apart.ts";
import { largestSource, readDocument } from "../documents/read-document.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { readMember } from "./archive.ts";
import { readReportJson } from "./report-json.ts";

/** A report with what is known of the file it was read from. */
export interface SourceReport {
  readonly ok: true;
  readonly report: Report;
  readonly format: string;
}

/** A file's bytes and their hash. */
export interface SourceBytes {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads a file, also one in a ZIP (`archive.zip/report.html`), unless it is too large to be a report. */
export async function readBytes(path: string): Promise<SourceBytes | Refusal> {
  const bytes = await readWhole(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { ok: true, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The size is looked at first. */
async function readWhole(path: string): Promise<Uint8Array | Refusal> {
  try {
    const { size } = await stat(path);
    return size > largestSource ? refuse("too_large", `${size}`) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const isMissing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code);
    return isMissing
      ? ((await readMember(path)) ?? refuse("not_found"))
      : refuse("not_readable", code);
  }
}

/** From bytes and what is known of their file to a checked report, or why not. */
export async function readSource(
  bytes: Uint8Array,
  given: Given = {},
  readBinary = readApart,
): Promise<SourceReport | Refusal> {
  const read = readReportJson(bytes, given);
  if (read && "code" in read) return read;
  if (read) return { ok: true, report: read, format: "json" };
  const document = await readDocument(bytes, readBinary);
  if (!document.ok) return document;
  const reading = readReport(document, given);
  return reading.ok
    ? { ok: true, report: reading.report, format: document.format }
    : refuse(reading.reason);
}
