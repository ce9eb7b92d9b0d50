/** First bytes that give away a format that is not read (yet), with the name people know it by. */
const signatures: readonly (readonly [string, string])[] = [
  ["89504e47", "PNG image"],
  ["ffd8ff", "JPEG image"],
  ["47494638", "GIF image"],
  ["424d", "BMP image"],
  ["49492a00", "TIFF image"],
  ["4d4d002a", "TIFF image"],
  ["52494646", "RIFF media file"],
  ["25504446", "PDF"],
  ["504b0304", "ZIP"],
  ["504b0506", "empty ZIP"],
  ["d0cf11e0a1b11ae1", "OLE"],
  ["1f8b", "GZIP"],
  ["526172211a07", "RAR"],
  ["377abcaf271c", "7-Zip"],
  ["7b5c727466", "RTF"],
];

/** The name of a binary format told by the first bytes, or null. The file's name is no evidence. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

const markup = /<(?:!doctype|html|head|body|meta|table|tr|div|p|span)\b/iu;

/** Whether decoded text is HTML rather than plain text. */
export function isHtml(text: string): boolean {
  return markup.test(text.slice(0, 8192));
}
