import { around, type Box } from "./box.ts";

/** A piece of text on a page with the box that it fills; the box is as high as the font is large. */
export interface Piece {
  readonly text: string;
  readonly box: Box;
}

export const sizeOf = ({ box }: Piece): number => box.top - box.bottom;

/** The size in which most characters are set. */
export function commonSize(pieces: readonly Piece[]): number {
  const sizes = pieces.flatMap((piece) => Array.from(piece.text, () => sizeOf(piece)));
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/** Pieces as printed lines, top to bottom, each left to right; a gap wider than half a character is a space. */
export function linesOf(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.box.bottom - a.box.bottom)) {
    const line = lines.findLast(([first]) => first && isBeside(first.box, piece.box));
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => joined(line.toSorted((a, b) => a.box.left - b.box.left)));
}

const isBeside = (a: Box, b: Box): boolean =>
  Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) >
  0.5 * Math.min(a.top - a.bottom, b.top - b.bottom);

function joined(line: readonly Piece[]): Piece {
  const largest = Math.max(...line.map(sizeOf));
  const text = line.reduce((all, piece, i) => {
    const before = line[i - 1];
    const gap = before ? piece.box.left - before.box.right : 0;
    return `${all}${gap > sizeOf(piece) / 2 ? " " : ""}${asSeen(piece, before, largest)}`;
  }, "");
  return { text: text.trim(), box: around(line.map(({ box }) => box)) };
}

/** A small number beside large text is a footnote's mark, two numbers over each other are none: they are set apart. */
function asSeen(piece: Piece, before: Piece | undefined, largest: number): string {
  const reach = before ? before.box.right - piece.box.left : 0;
  const areNumbers = /^\s*\d/u.test(piece.text) && /\d\s*$/u.test(before?.text ?? "");
  const isMark = sizeOf(piece) < largest * 0.75 && /^\s*\d+\s*$/u.test(piece.text);
  return (areNumbers && reach > sizeOf(piece) / 3) || isMark ? `[${piece.text}]` : piece.text;
}

/**
 * Pieces without those printed again over themselves, which is how some programs draw bold text: what lies over a wider
 * piece and says a part of the same.
 */
export function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const kept = new Map<number, Piece[]>();
  const doubles = new Set<Piece>();
  for (const piece of pieces.toSorted((a, b) => widthOf(b) - widthOf(a))) {
    const line = Math.round(piece.box.bottom / lineStep);
    const around = [line - 1, line, line + 1].flatMap((near) => kept.get(near) ?? []);
    if (around.some((other) => isOver(piece, other))) doubles.add(piece);
    else kept.set(line, [...(kept.get(line) ?? []), piece]);
  }
  return pieces.filter((piece) => !doubles.has(piece));
}

/** Pieces are compared with those on lines up to so many points apart. */
const lineStep = 4;

const widthOf = ({ box }: Piece): number => box.right - box.left;

function isOver({ text, box }: Piece, other: Piece): boolean {
  const reach = (box.top - box.bottom) / 4;
  return (
    other.text.includes(text) &&
    box.left > other.box.left - reach &&
    box.right < other.box.right + reach &&
    Math.abs(box.bottom - other.box.bottom) < reach
  );
}
