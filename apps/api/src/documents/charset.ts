const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu;

/**
 * Decodes text: by its byte order mark, else as strict UTF-8, which other text is not by accident. Else it is what the
 * charset that its HTML or `label` declares, GB18030 (the superset of GBK) or Big5 makes of it, if one of them alone
 * makes a report of it; if none does, what the declared charset or GB18030 makes of it, never Big5 by a guess. Null
 * where the bytes are none of these, or hold NUL, which text never does.
 */
export function decode(bytes: Uint8Array, label: string | null = null): string | null {
  const marked = byteOrderMark(bytes);
  if (marked) return tryDecode(bytes, marked);
  if (bytes.includes(0)) return null;
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const [, inMeta] = declared.exec(Buffer.from(bytes.subarray(0, 4096)).toString("latin1")) ?? [];
  const charsets = [label ?? inMeta, "gb18030", "big5"].filter((charset) => charset !== undefined);
  const texts = charsets.map((charset) => tryDecode(bytes, charset));
  const reports = new Set(texts.filter((text) => text !== null && speaksOfDisclosure(text)));
  if (reports.size > 1) return null;
  const [report] = reports;
  return report ?? texts.slice(0, -1).find((text) => text !== null) ?? null;
}

/** Words that no text has by accident in the wrong charset; only the words of the right one are Chinese. */
const speaksOfDisclosure = (text: string): boolean => /政府/u.test(text) && /公开|公開/u.test(text);

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

function tryDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
