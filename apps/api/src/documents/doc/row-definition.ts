import { code, type Modifier } from "./modifiers.ts";

/** The cells of a row as Word lays them out. */
export interface RowDefinition {
  readonly cells: readonly RowCell[];
}

export interface RowCell {
  /** Where it begins and ends, in twentieths of a point from the left. */
  readonly left: number;
  readonly right: number;
  /** Whether it goes on from the cell beside it or above it, whose text stands for both. */
  readonly isBeside: boolean;
  readonly isBelow: boolean;
}

/** Codes that change the cells of a row after they were laid out: what they leave is not worked out. */
const changes = new Set([0x7621, 0x5622, 0x5624, 0x5625, 0x7623]);
const entryLength = 20;

/** The cells of a row ([MS-DOC] 2.9.315 TDefTableOperand); throws where they cannot be told. */
export function rowDefinition(modifiers: readonly Modifier[]): RowDefinition {
  if (modifiers.some((modifier) => changes.has(modifier.code))) throw new Error("a changed row");
  const operand = modifiers.findLast((modifier) => modifier.code === code.rowDefinition)?.operand;
  const count = operand?.readUInt8(0);
  if (!operand || !count) throw new Error("a row without cells");
  const cells = Array.from({ length: count }, (_, i) => {
    const flagsAt = 1 + 2 * (count + 1) + entryLength * i;
    const flags = flagsAt + 2 <= operand.length ? operand.readUInt16LE(flagsAt) : 0;
    const [left, right] = [operand.readInt16LE(1 + 2 * i), operand.readInt16LE(3 + 2 * i)];
    return { left, right, isBeside: (flags & 2) !== 0, isBelow: (flags & 0x60) === 0x20 };
  });
  for (const modifier of modifiers)
    if (modifier.code === code.verticalMerge) mergeDownwards(cells, modifier.operand);
  return { cells };
}

function mergeDownwards(cells: { isBelow: boolean }[], operand: Buffer): void {
  const cell = cells[operand.readUInt8(0)];
  if (cell) cell.isBelow = operand.readUInt8(1) === 1;
}
