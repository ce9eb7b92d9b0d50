/** One change to a property: its code and its operand ([MS-DOC] 2.6). */
export interface Modifier {
  readonly code: number;
  readonly operand: Buffer;
}

/** The modifiers whose meaning bears on what is read. */
export const code = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  rowDefinition: 0xd608,
  verticalMerge: 0xd62b,
  deleted: 0x0800,
  hidden: 0x083c,
  struck: 0x0837,
  struckTwice: 0x2a53,
  raised: 0x2a48,
} as const;

/** The modifiers whose operand is a place in the stream `Data`, where more of them stand. */
export const elsewhere: ReadonlySet<number> = new Set([0x6645, 0x6646, 0x646b]);

const tabs = 0xc615;
const oldRowDefinition = 0xd606;
/** Bytes of an operand by the three highest bits of its code; those of 6 say their own length. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifiers in a list, in order; throws where one is cut off. */
export function modifiersIn(list: Buffer): Modifier[] {
  const found: Modifier[] = [];
  let at = 0;
  while (at + 2 <= list.length && list.readUInt16LE(at) !== 0) {
    const read = list.readUInt16LE(at);
    const [start, length] = operandAt(list, at + 2, read);
    if (start + length > list.length) throw new RangeError("a property is cut off");
    found.push({ code: read, operand: list.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

function operandAt(list: Buffer, at: number, read: number): readonly [number, number] {
  const fixed = lengths[read >> 13] ?? 0;
  if (fixed > 0) return [at, fixed];
  if (read === code.rowDefinition || read === oldRowDefinition)
    return [at + 2, list.readUInt16LE(at) - 1];
  const length = list.readUInt8(at);
  if (read === tabs && length === 255) throw new Error("tabs");
  return [at + 1, length];
}
