const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/iu;

/**
 * Decodes text: by its byte order mark, else as strict UTF-8, which other text is not by accident, else by the charset
 * its HTML declares, else as strict GB18030, the superset of GBK. Null where the bytes are none of these or hold NUL, which text never does.
 */
export function decode(bytes: Uint8Array): string | null {
  const marked = byteOrderMark(bytes);
  if (marked) return tryDecode(bytes, marked);
  if (bytes.includes(0)) return null;
  const [, label] = declared.exec(Buffer.from(bytes.subarray(0, 4096)).toString("latin1")) ?? [];
  for (const charset of ["utf-8", ...(label ? [label] : []), "gb18030"]) {
    const text = tryDecode(bytes, charset);
    if (text !== null) return text;
  }
  return null;
}

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
