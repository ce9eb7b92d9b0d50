import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type Given, type Report, readReport } from "@gongkai/model";
import { readApart } from "../documents/read-apart.ts";
import { largestSource, readDocument } from "../documents/read-document.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";

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

/** Reads a file unless it is too large to be a report; its size is looked at first. */
export async function readBytes(path: string): Promise<SourceBytes | Refusal> {
  try {
    const { size } = await stat(path);
    if (size > largestSource) return refuse("too_large", `${size}`);
    const bytes = await readFile(path);
    return { ok: true, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return code === "ENOENT" ? refuse("not_found") : refuse("not_readable", code);
  }
}

/** From bytes and what is known of their file to a checked report, or why not. */
export async function readSource(
  bytes: Uint8Array,
  given: Given = {},
  readBinary = readApart,
): Promise<SourceReport | Refusal> {
  const document = await readDocument(bytes, readBinary);
  if (!document.ok) return document;
  const reading = readReport(document, given);
  return reading.ok
    ? { ok: true, report: reading.report, format: document.format }
    : refuse(reading.reason);
}
