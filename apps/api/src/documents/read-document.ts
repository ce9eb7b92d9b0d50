import { decode } from "./charset.ts";
import { csvDocument, isCsv } from "./csv.ts";
import { binaryFormat, isHtml } from "./format.ts";
import { htmlDocument } from "./html.ts";
import { pageOf } from "./mhtml.ts";
import { type ApartFormat, isReadApart, type Outcome, readApart } from "./read-apart.ts";
import { refuse } from "./refusal.ts";
import { textDocument } from "./text.ts";

/** The largest source that is read, in bytes; real reports are below a tenth of it. */
export const largestSource = 16 * 1024 * 1024;

/**
 * Turns a file's bytes into a document, or says why it cannot. What the file is, its content decides. Formats that can
 * ask for any amount of work are read by `readBinary`: in a thread of their own, unless this one is watched already.
 */
export async function readDocument(
  bytes: Uint8Array,
  readBinary: (format: ApartFormat, bytes: Uint8Array) => Promise<Outcome> = readApart,
): Promise<Outcome> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > largestSource) return refuse("too_large", `${bytes.length}`);
  const binary = binaryFormat(bytes);
  if (binary)
    return isReadApart(binary) ? readBinary(binary, bytes) : refuse("unsupported_format", binary);
  const page = pageOf(bytes);
  const text = page ? decode(page.bytes, page.charset) : decode(bytes);
  if (text === null) return refuse("not_text");
  if (text.trim() === "") return refuse("empty");
  if (isHtml(text)) return htmlDocument(text);
  const csv = isCsv(text) ? csvDocument(text) : null;
  return { ok: true, ...(csv ?? textDocument(text)) };
}
