import { inflateSync } from "node:zlib";

const headerSize = 44;
const entrySize = 20;

/** A font as the web carries it (WOFF 1.0), unpacked into the sfnt that it was made of. */
export function sfntOf(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  const head = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(head, 0, 4, 8);
  writeSearchRange(head, tables.length);
  let offset = head.length;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const at = 12 + 16 * i;
    head.write(tag, at, "latin1");
    for (const [j, value] of [checksum, offset, bytes.length].entries())
      head.writeUInt32BE(value, at + 4 + 4 * j);
    offset += padded(bytes).length;
  }
  return Buffer.concat([head, ...tables.map(({ bytes }) => padded(bytes))]);
}

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly bytes: Buffer;
}

function tablesOf(woff: Buffer): Table[] {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF 1.0 font");
  return Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const entry = headerSize + entrySize * i;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) =>
      woff.readUInt32BE(entry + at),
    );
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.toString("latin1", entry, entry + 4),
      checksum: checksum ?? 0,
      bytes: bytes.length < (length ?? 0) ? inflateSync(bytes) : bytes,
    };
  });
}

/** What the header of an sfnt says for a binary search among its tables. */
function writeSearchRange(head: Buffer, tables: number): void {
  const power = 2 ** Math.floor(Math.log2(tables));
  const values = [tables, power * 16, Math.log2(power), (tables - power) * 16];
  for (const [i, value] of values.entries()) head.writeUInt16BE(value, 4 + 2 * i);
}

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** The characters that a font has glyphs of, as its table of segments (`cmap`, format 4) tells. */
export function charactersOf(woff: Buffer): Set<number> {
  const cmap = tablesOf(woff).find(({ tag }) => tag === "cmap")?.bytes ?? Buffer.alloc(4);
  const segments = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * i)),
  ).find((table) => table.readUInt16BE(0) === 4);
  return new Set(segments ? rangesOf(segments).flatMap(([first, last]) => from(first, last)) : []);
}

function rangesOf(segments: Buffer): [number, number][] {
  const doubled = segments.readUInt16BE(6);
  return Array.from({ length: doubled / 2 }, (_, i) => [
    segments.readUInt16BE(16 + doubled + 2 * i),
    segments.readUInt16BE(14 + 2 * i),
  ]);
}

const noCharacter = 0xffff;

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((c) => c !== noCharacter);
