import { docDocument } from "../doc/doc-document.ts";
import type { Outcome } from "../read-apart.ts";
import { refuse } from "../refusal.ts";
import { xlsDocument } from "../xls/xls-document.ts";
import { streamsOf } from "./compound-file.ts";

/** What a compound file (Word, Excel and others of 1997-2003) holds, told by its streams. */
export function compoundDocument(bytes: Uint8Array): Outcome {
  try {
    const streams = streamsOf(bytes);
    if (streams.has("EncryptedPackage")) return refuse("encrypted");
    if (streams.has("Workbook") || streams.has("Book")) return xlsDocument(bytes);
    if (streams.has("WordDocument")) return docDocument(streams);
    return refuse("unsupported_format", nameOf(streams));
  } catch {
    return refuse("damaged");
  }
}

function nameOf(streams: ReadonlyMap<string, unknown>): string {
  if (streams.has("PowerPoint Document")) return "PPT";
  return streams.has("FileHeader") ? "HWP" : "OLE";
}
