import type { Box } from "./box.ts";
import type { Piece } from "./page-text.ts";

/**
 * A piece that runs over several cells, word by word: PDFs may write a whole row as one text. A word that itself lies
 * over a wall is two that touch; where the wall cuts a number, `cut` tells in both parts that neither is one.
 */
export function splitPiece(piece: Piece, cells: readonly Box[]): readonly Piece[] {
  const over = cellsBelow(cells, piece.box);
  if (over.length < 2) return [piece];
  return partsOf(piece, Array.from(piece.text.matchAll(/\S+/gu), matched)).flatMap((word) =>
    cellsBelow(over, word.box).length < 2 ? [word] : atWalls(word, over),
  );
}

/** Marks the parts of a number that a wall cuts. */
const cut = "⋯";

interface Part {
  readonly text: string;
  readonly index: number;
}

const matched = ({ 0: text, index }: RegExpMatchArray): Part => ({ text, index: index ?? 0 });

/** Parts of a piece as pieces, as wide as their share of its characters. */
function partsOf({ text, box }: Piece, parts: readonly Part[]): Piece[] {
  const unit = (box.right - box.left) / widthOf(text);
  return parts.map((part) => {
    const left = box.left + unit * widthOf(text.slice(0, part.index));
    return { text: part.text, box: { ...box, left, right: left + unit * widthOf(part.text) } };
  });
}

/** A word in parts, each of the characters that stand in one cell. */
function atWalls(word: Piece, cells: readonly Box[]): Piece[] {
  const characters = partsOf(word, Array.from(word.text.matchAll(/./gsu), matched));
  const places = characters.map(({ box }) => cells.findIndex((cell) => holds(cell, box)));
  const starts = places.flatMap((place, i) => (i === 0 || place !== places[i - 1] ? [i] : []));
  return starts.flatMap((start, i) => {
    const group = characters.slice(start, starts[i + 1]);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const isCut = [characters[start - 1], characters[start + group.length]].some(
      (beside, side) => beside && isDigit(beside) && isDigit(side === 0 ? first : last),
    );
    const text = group.map((one) => one.text).join("") + (isCut ? cut : "");
    return [{ text, box: { ...word.box, left: first.box.left, right: last.box.right } }];
  });
}

const isDigit = ({ text }: Piece): boolean => /[\d.,．，-]/u.test(text);

const holds = (cell: Box, { left, right }: Box): boolean =>
  (left + right) / 2 >= cell.left && (left + right) / 2 <= cell.right;

const cellsBelow = (cells: readonly Box[], box: Box): Box[] =>
  cells.filter((cell) => overlaps(cell, box));

/** Whether more of the text than its last character's edge reaches into the cell. */
function overlaps(cell: Box, text: Box): boolean {
  const [size, middle] = [text.top - text.bottom, (text.top + text.bottom) / 2];
  const width = Math.min(cell.right, text.right) - Math.max(cell.left, text.left);
  return width > size / 4 && middle <= cell.top && middle >= cell.bottom;
}

/** The width of a text in half characters: what is not ASCII is as wide as it is high. */
function widthOf(text: string): number {
  return Array.from(text).reduce((all, c) => all + (c < "\u0080" ? 1 : 2), 0);
}
