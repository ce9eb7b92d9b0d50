import type { Document } from "@gongkai/model";
import { decode } from "./charset.ts";
import { csvDocument, isCsv } from "./csv.ts";
import { binaryFormat, isHtml } from "./format.ts";
import { htmlDocument } from "./html.ts";
import { isReadApart, readApart } from "./read-apart.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { textDocument } from "./text.ts";

/** The largest source that is read, in bytes; real reports are below a tenth of it. */
export const largestSource = 16 * 1024 * 1024;

/** Turns a file's bytes into a document, or says why it cannot. What the file is, its content decides. */
export async function readDocument(
  bytes: Uint8Array,
): Promise<({ ok: true } & Document) | Refusal> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > largestSource) return refuse("too_large", `${bytes.length}`);
  const binary = binaryFormat(bytes);
  if (binary)
    return isReadApart(binary) ? readApart(binary, bytes) : refuse("unsupported_format", binary);
  const text = decode(bytes);
  if (text === null) return refuse("not_text");
  if (text.trim() === "") return refuse("empty");
  if (isHtml(text)) return htmlDocument(text);
  const csv = isCsv(text) ? csvDocument(text) : null;
  return { ok: true, ...(csv ?? textDocument(text)) };
}
