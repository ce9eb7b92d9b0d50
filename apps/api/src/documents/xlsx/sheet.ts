import { nearest, type XmlElement, xmlTree } from "../docx/xml-tree.ts";

/** A sheet's printed cells by row and column, from 0, and the areas that are merged. */
export interface Sheet {
  readonly cells: ReadonlyMap<string, string>;
  readonly merges: readonly Area[];
  readonly width: number;
  readonly height: number;
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

const mostCells = 200_000;

/** Reads a worksheet; rows and columns that are hidden are not printed and so not read. Days and times are no numbers. */
export function readSheet(
  xml: string,
  strings: readonly string[],
  dates: ReadonlySet<number>,
): Sheet {
  const root = xmlTree(xml);
  const hidden = hiddenColumns(root);
  const cells = new Map<string, string>();
  let [width, height] = [0, 0];
  for (const row of nearest(root, ["row"])) {
    if (row.attributes["hidden"] === "1") continue;
    for (const cell of nearest(row, ["c"])) {
      const place = placeOf(cell.attributes["r"] ?? "");
      const text = textOf(cell, strings, dates);
      if (!place || text === "" || hidden(place.column)) continue;
      cells.set(keyOf(place.row, place.column), text);
      if (cells.size > mostCells) throw new Error("too many cells");
      width = Math.max(width, place.column + 1);
      height = Math.max(height, place.row + 1);
    }
  }
  const merges = nearest(root, ["mergeCell"]).flatMap((m) => areaOf(m.attributes["ref"] ?? ""));
  return { cells, merges, width, height };
}

/** The shared strings of a workbook, in order; phonetic guides are not part of the text. */
export function readStrings(xml: string): string[] {
  return nearest(xmlTree(xml), ["si"]).map(plainText);
}

function textOf(cell: XmlElement, strings: readonly string[], dates: ReadonlySet<number>): string {
  const value = nearest(cell, ["v"]).map(plainText).join("");
  switch (cell.attributes["t"]) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return nearest(cell, ["is"]).map(plainText).join("");
    case "e":
    case "b":
      return value === "" ? "" : `#${value}`;
    default:
      return value !== "" && dates.has(Number(cell.attributes["s"] ?? 0)) ? `#${value}` : value;
  }
}

const plainText = ({ text, children }: XmlElement): string =>
  children.length === 0
    ? text
    : children.map((child) => (child.name === "rPh" ? "" : plainText(child))).join("");

function hiddenColumns(root: XmlElement): (column: number) => boolean {
  const ranges = nearest(root, ["cols"])
    .flatMap(({ children }) => children)
    .filter(({ attributes }) => attributes["hidden"] === "1")
    .map(
      ({ attributes }) => [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1] as const,
    );
  return (column) => ranges.some(([min, max]) => column >= min && column <= max);
}

/** `B3` as row 2, column 1. */
function placeOf(reference: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(reference) ?? [];
  if (!letters) return null;
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function areaOf(reference: string): Area[] {
  const [from, to] = reference.split(":").map(placeOf);
  if (!from || !to) return [];
  const [rowSpan, colSpan] = [to.row - from.row + 1, to.column - from.column + 1];
  return [{ ...from, rowSpan, colSpan }];
}
