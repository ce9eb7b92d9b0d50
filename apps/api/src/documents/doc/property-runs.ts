import { type Extent, partOf } from "./file-information.ts";

/** A stretch of the stream whose text has the same properties. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** Property modifiers, one after the other; see `modifiersIn`. */
  readonly properties: Buffer;
}

const pageLength = 512;
const none = Buffer.alloc(0);

/** Paragraph properties of the stream in order ([MS-DOC] 2.9.175 PapxFkp); the number of the style is left out. */
export const paragraphRuns = (stream: Buffer, table: Buffer, bins: Extent): PropertyRun[] =>
  pagesOf(stream, partOf(table, bins)).flatMap((page) => runsOf(page, 13, paragraphProperties));

/** Character properties of the stream in order ([MS-DOC] 2.9.33 ChpxFkp). */
export const characterRuns = (stream: Buffer, table: Buffer, bins: Extent): PropertyRun[] =>
  pagesOf(stream, partOf(table, bins)).flatMap((page) => runsOf(page, 1, characterProperties));

/** The run that holds a byte of the stream; throws where none does. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (!run || run.from > offset) throw new Error("text without properties");
  return run;
}

/** The pages of properties that a table of bins points to. */
function pagesOf(stream: Buffer, bins: Buffer): Buffer[] {
  const count = (bins.length - 4) / 8;
  if (!Number.isInteger(count) || count < 1) throw new Error("bins");
  return Array.from({ length: count }, (_, i) => {
    const page = bins.readUInt32LE(4 * (count + 1) + 4 * i) & 0x3fffff;
    return partOf(stream, { offset: page * pageLength, length: pageLength });
  });
}

function runsOf(
  page: Buffer,
  entryLength: number,
  propertiesAt: (page: Buffer, offset: number) => Buffer,
): PropertyRun[] {
  const count = page.readUInt8(pageLength - 1);
  return Array.from({ length: count }, (_, i) => {
    const offset = 2 * page.readUInt8(4 * (count + 1) + entryLength * i);
    return {
      from: page.readUInt32LE(4 * i),
      to: page.readUInt32LE(4 * i + 4),
      properties: offset === 0 ? none : propertiesAt(page, offset),
    };
  });
}

function paragraphProperties(page: Buffer, offset: number): Buffer {
  const words = page.readUInt8(offset);
  const extent =
    words === 0
      ? { offset: offset + 2, length: 2 * page.readUInt8(offset + 1) }
      : { offset: offset + 1, length: 2 * words - 1 };
  return partOf(page, extent).subarray(2);
}

const characterProperties = (page: Buffer, offset: number): Buffer =>
  partOf(page, { offset: offset + 1, length: page.readUInt8(offset) });
