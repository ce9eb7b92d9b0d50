import type { Box } from "./box.ts";
import type { Piece } from "./page-text.ts";

/** A piece that runs over several cells, word by word: PDFs may write a whole row of numbers as one text. */
export function splitPiece(piece: Piece, cells: readonly Box[]): readonly Piece[] {
  const { text, box } = piece;
  if (cells.filter((cell) => overlaps(cell, box)).length < 2) return [piece];
  const unit = (box.right - box.left) / widthOf(text);
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => {
    const left = box.left + unit * widthOf(text.slice(0, index));
    return { text: word, box: { ...box, left, right: left + unit * widthOf(word) } };
  });
}

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
