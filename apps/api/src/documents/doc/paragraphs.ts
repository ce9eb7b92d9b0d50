import { code, elsewhere, type Modifier, modifiersIn } from "./modifiers.ts";
import type { Piece } from "./pieces.ts";
import { type PropertyRun, runAt } from "./property-runs.ts";
import { type RowDefinition, rowDefinition } from "./row-definition.ts";
import { RunningText } from "./running-text.ts";

/** A paragraph and what ends with it: a cell, or a row, whose own paragraph has no text. */
export interface DocParagraph {
  readonly text: string;
  /** How many tables it stands in, one in the other. */
  readonly depth: number;
  readonly ends: "paragraph" | "cell" | RowDefinition;
}

const cellEnd = "\u0007";
const ends = new Set([cellEnd, "\u000c", "\r"]);

/** The text cut into paragraphs; `data` holds the properties that are too long for their place. */
export function paragraphsOf(
  pieces: readonly Piece[],
  paragraphs: readonly PropertyRun[],
  characters: readonly PropertyRun[],
  data: Buffer,
): DocParagraph[] {
  const found: DocParagraph[] = [];
  let text = new RunningText(characters);
  for (const piece of pieces)
    for (const [i, character] of piece.text.split("").entries()) {
      const offset = piece.offset + i * piece.width;
      if (!ends.has(character)) {
        text.add(character, offset);
        continue;
      }
      const modifiers = allModifiers(runAt(paragraphs, offset).properties, data);
      found.push({ text: text.toString(), ...endOf(character, modifiers) });
      text = new RunningText(characters);
    }
  return found;
}

function endOf(character: string, modifiers: readonly Modifier[]): Omit<DocParagraph, "text"> {
  const last = (wanted: number) => modifiers.findLast((modifier) => modifier.code === wanted);
  const isSet = (wanted: number) => last(wanted)?.operand[0] === 1;
  const depth = isSet(code.inTable) ? (last(code.depth)?.operand.readUInt32LE(0) ?? 1) : 0;
  const isInner = depth > 1;
  if (character === cellEnd && depth !== 1) throw new Error("a cell outside a table");
  if (isSet(isInner ? code.innerRowEnd : code.rowEnd))
    return { depth, ends: rowDefinition(modifiers) };
  const isCell = isInner ? isSet(code.innerCellEnd) : character === cellEnd;
  return { depth, ends: isCell ? "cell" : "paragraph" };
}

/** The modifiers of a list, with those that stand in the stream `Data` where the list lays out no row itself. */
function allModifiers(list: Buffer, data: Buffer): Modifier[] {
  const direct = modifiersIn(list);
  if (direct.some((modifier) => modifier.code === code.rowDefinition)) return direct;
  return direct.flatMap((modifier) => {
    if (!elsewhere.has(modifier.code)) return [modifier];
    const at = modifier.operand.readUInt32LE(0);
    return modifiersIn(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
  });
}
