import { OPS, type PDFPageProxy } from "pdfjs-dist";
import { asMatrix, type Matrix, multiply, type Point, transform } from "./matrix.ts";

type PDFOperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** A straight line drawn on a page, horizontal or vertical. */
export interface RulingLine {
  readonly axis: "horizontal" | "vertical";
  /** y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The thickest rectangle and the largest slant still taken for a line, in points. */
const thickest = 3;
const slant = 1;
/** What is shorter is part of a drawing, not of a table. */
const shortest = 4;

const strokes = new Set([OPS.stroke, OPS.closeStroke]);
const fills = new Set([OPS.fill, OPS.eoFill]);
const both = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Every line that a page draws: strokes, and filled rectangles thin enough to be lines. */
export function rulingLines(
  { fnArray, argsArray }: PDFOperatorList,
  page: Matrix,
): readonly RulingLine[] {
  const lines: RulingLine[] = [];
  const stack: Matrix[] = [];
  let matrix = page;
  for (const [i, operator] of fnArray.entries()) {
    const args: unknown = argsArray[i];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      matrix = stack.pop() ?? page;
    if (operator === OPS.transform) matrix = multiply(matrix, asMatrix(args));
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(args))
      matrix = multiply(matrix, asMatrix(args[0]));
    if (operator === OPS.constructPath) lines.push(...pathLines(args, matrix));
  }
  return lines;
}

function pathLines(args: unknown, matrix: Matrix): RulingLine[] {
  if (!Array.isArray(args) || !Array.isArray(args[1])) return [];
  const [paint, [path]] = args;
  const contours = contoursOf(path).map((points) => points.map((p) => transform(p, matrix)));
  if (strokes.has(paint) || both.has(paint)) return contours.flatMap(strokedLines);
  if (!fills.has(paint)) return [];
  const lines = contours.flatMap(filledLine);
  return lines.length > 0 ? lines : filledLine(contours.flat());
}

/** How many numbers each step of a path takes: move, line, two kinds of curves, close. */
const steps = [2, 2, 6, 4, 0];

/** The points of each contour, joined by straight lines; those of curves are left out, for no table has them. */
function contoursOf(path: unknown): Point[][] {
  const contours: Point[][] = [];
  if (!(path instanceof Float32Array)) return contours;
  for (let i = 0; i < path.length; ) {
    const kind = path[i] ?? 4;
    const point: Point = [path[i + 1] ?? 0, path[i + 2] ?? 0];
    const first = contours.at(-1)?.[0];
    if (kind === 0) contours.push([point]);
    if (kind === 1) contours.at(-1)?.push(point);
    if (kind === 4 && first) contours.at(-1)?.push(first);
    i += 1 + (steps[kind] ?? 0);
  }
  return contours;
}

const strokedLines = (points: readonly Point[]): RulingLine[] =>
  points.slice(1).flatMap((end, i) => lineBetween(points[i] ?? end, end));

/** A filled rectangle that is thin in one direction is how many programs draw borders, in dashes too. */
function filledLine(points: readonly Point[]): RulingLine[] {
  const [left, right] = extent(points.map(([x]) => x));
  const [bottom, top] = extent(points.map(([, y]) => y));
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  if (top - bottom <= thickest) return lineBetween([left, middleY], [right, middleY]);
  return right - left <= thickest ? lineBetween([middleX, bottom], [middleX, top]) : [];
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): RulingLine[] {
  const [left, right] = extent([x1, x2]);
  const [bottom, top] = extent([y1, y2]);
  if (top - bottom <= slant && right - left > shortest)
    return [{ axis: "horizontal", at: (y1 + y2) / 2, from: left, to: right }];
  if (right - left <= slant && top - bottom > shortest)
    return [{ axis: "vertical", at: (x1 + x2) / 2, from: bottom, to: top }];
  return [];
}

const extent = (numbers: readonly number[]): [number, number] =>
  numbers.reduce<[number, number]>(
    ([least, most], n) => [Math.min(least, n), Math.max(most, n)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
