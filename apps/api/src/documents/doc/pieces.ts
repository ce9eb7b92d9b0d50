import { type Extent, partOf } from "./file-information.ts";

/** A stretch of the text and where its bytes lie: one a character (Windows-1252) or two (UTF-16). */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly width: 1 | 2;
}

const isCompressed = 0x40000000;

/** The main text, piece by piece in reading order ([MS-DOC] 2.4.1). */
export function piecesOf(
  stream: Buffer,
  table: Buffer,
  place: Extent,
  textLength: number,
): Piece[] {
  const plan = pieceTable(partOf(table, place));
  const count = (plan.length - 4) / 12;
  if (!Number.isInteger(count) || count < 1) throw new Error("piece table");
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const [from, next] = [plan.readUInt32LE(4 * i), plan.readUInt32LE(4 * i + 4)];
    const length = Math.min(next, textLength) - from;
    if (next <= from) throw new Error("piece table");
    if (length <= 0) break;
    const descriptor = 4 * (count + 1) + 8 * i;
    if (plan.readUInt16LE(descriptor + 6) !== 0) throw new Error("saved in parts");
    pieces.push(pieceAt(stream, plan.readUInt32LE(descriptor + 2), length));
  }
  const found = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (found !== textLength) throw new RangeError("its text is cut off");
  return pieces;
}

function pieceAt(stream: Buffer, place: number, length: number): Piece {
  const width = (place & isCompressed) === 0 ? 2 : 1;
  const offset = width === 2 ? place : (place & ~isCompressed) / 2;
  const bytes = partOf(stream, { offset, length: length * width });
  const text = width === 2 ? bytes.toString("utf16le") : windows1252.decode(bytes);
  return { text, offset, width };
}

const windows1252 = new TextDecoder("windows-1252");

/** The piece table behind the property lists that may stand before it. */
function pieceTable(list: Buffer): Buffer {
  let at = 0;
  while (list.readUInt8(at) === 1) at += 3 + list.readUInt16LE(at + 1);
  if (list.readUInt8(at) !== 2) throw new Error("piece table");
  return partOf(list, { offset: at + 5, length: list.readUInt32LE(at + 1) });
}
