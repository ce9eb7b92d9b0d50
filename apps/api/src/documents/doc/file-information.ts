/** Where a part of the document lies in its stream. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** What the head of a Word 97-2003 document says: how long its text is, and where the rest is described. */
export interface FileInformation {
  readonly isEncrypted: boolean;
  /** The stream that holds the tables below. */
  readonly tableStream: "0Table" | "1Table";
  /** UTF-16 code units of the main text; footnotes, headers and text boxes follow it. */
  readonly textLength: number;
  readonly pieces: Extent;
  readonly characterBins: Extent;
  readonly paragraphBins: Extent;
}

const signature = 0xa5ec;

/** Reads the File Information Block ([MS-DOC] 2.5) at the start of the stream `WordDocument`; null where it is another version's. */
export function fileInformation(stream: Buffer): FileInformation | null {
  if (stream.readUInt16LE(0) !== signature) return null;
  const flags = stream.readUInt16LE(0x0a);
  const extent = (at: number) => ({
    offset: stream.readUInt32LE(at),
    length: stream.readUInt32LE(at + 4),
  });
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) !== 0 ? "1Table" : "0Table",
    textLength: stream.readUInt32LE(0x4c),
    pieces: extent(0x1a2),
    characterBins: extent(0xfa),
    paragraphBins: extent(0x102),
  };
}

/** The bytes of a part; throws where it is not whole. */
export function partOf(stream: Buffer, { offset, length }: Extent): Buffer {
  if (offset + length > stream.length) throw new RangeError("a part of it is cut off");
  return stream.subarray(offset, offset + length);
}
