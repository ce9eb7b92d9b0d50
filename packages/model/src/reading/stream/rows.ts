import type { DocumentCell } from "../../document/document.ts";
import { canBe } from "../numbering.ts";
import type { Header } from "./header.ts";
import { HeaderScan } from "./header-scan.ts";
import type { Item, Run } from "./items.ts";
import type { LineMeaning } from "./symbols.ts";

/** A line's label with the values behind it and the headings before it. */
export interface Row {
  readonly lines: readonly LineMeaning[];
  /** Where its label ends. */
  readonly label: DocumentCell;
  /** Whether numbers that are no line's stand right before its label, and so those behind it may be another's too. */
  readonly afterNumbers: boolean;
  readonly values: readonly DocumentCell[];
  /** Whether something follows, so that the last value is not cut off. */
  readonly closed: boolean;
  /** Whether its source shows where the printed row ends, and no other line stands in it. */
  readonly alone: boolean;
  /** Whether the printed row goes on with a cell that is no value. */
  readonly goesOn: boolean;
  readonly header: Header;
  /** Whether nothing parts the label from its number, nor headings from each other. */
  readonly glued: boolean;
  /** Whether labels of lines stand above it as headings, as no form has them. */
  readonly misled: boolean;
  /** Where its label stands in the run. */
  readonly at: number;
  /** How many sections of the form have begun before it. */
  readonly section: number;
}

/** The lines of `disclosure` and `requests` in a run. Where a word is both, it is a heading only among headings. */
export function rowsOf({ items, separated }: Run): Row[] {
  const rows: Row[] = [];
  const scan = new HeaderScan();
  let last = -1;
  let misled = false;
  let section = 0;
  for (const [at, item] of items.entries()) {
    if (item.kind === "end") section++;
    misled = (misled && !isStart(item)) || (separated && areHeadings(items, at));
    if (isOfHeader(item, scan, items[at + 1])) continue;
    if (item.kind !== "label" || item.meaning.lines.length === 0) continue;
    const lines = linesOf(item, rows.findLast(hasValues));
    const values = valuesAfter(items, at);
    const closed = isClosed(items, at + values.length, separated);
    const alone = items[at + values.length + 1]?.kind === "row" && !isSameRow(items, last, at);
    const afterNumbers = isNumber(items[at - 1]) && !isClaimed(rows.at(-1), at);
    const label = item.end ?? item.cell;
    const goesOn = separated && isInLineOf(items[at + values.length + 1], values.at(-1));
    const { header } = scan;
    const glued = item.glued === true && header.headings.some((heading) => heading.glued);
    const found = { lines, label, afterNumbers, values, closed, alone, goesOn };
    rows.push({ ...found, header, glued, misled, at, section });
    if (values.length > 0) last = at;
    if (values.length > 0) scan.close();
  }
  return rows;
}

const isStart = (item: Item): boolean =>
  item.kind === "end" || (item.kind === "label" && item.meaning.heads);

/** So many labels of section three's lines side by side are headings that someone made up. */
const fewestHeadings = 2;

const areHeadings = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + fewestHeadings)
    .filter(
      (item) =>
        item.kind === "label" && item.meaning.lines.some(({ table }) => table === "requests"),
    ).length === fewestHeadings;

const isInLineOf = (item: Item | undefined, value: DocumentCell | undefined): boolean =>
  item?.kind === "text" &&
  item.cell.place.line === value?.place.line &&
  item.cell.place.block === value?.place.block;

const isNumber = (item: Item | undefined): item is Extract<Item, { kind: "value" }> =>
  item?.kind === "value" && /\d/u.test(item.cell.text);

/** Whether what stands before is the last of a row's values. */
const isClaimed = (row: Row | undefined, at: number): boolean =>
  row !== undefined && row.at + row.values.length + 1 === at;

const hasValues = ({ values }: Row): boolean => values.length > 0;

/** The lines of `disclosure` and `requests` that a label can mean below the row before it. */
function linesOf({ meaning, cell }: Extract<Item, { kind: "label" }>, above?: Row): LineMeaning[] {
  const line = above?.lines[0]?.line ?? null;
  return meaning.lines.filter((one) => one.table !== "appeals" && canBe(one.line, cell.text, line));
}

const isSameRow = (items: readonly Item[], a: number, b: number): boolean =>
  a >= 0 && !items.slice(a, b).some(({ kind }) => kind === "row");

/** Whether the item belongs to a header rather than to a line; notes it there. */
function isOfHeader(item: Item, scan: HeaderScan, next: Item | undefined): boolean {
  if (item.kind === "end") scan.end();
  else if (item.kind === "row") scan.row();
  else if (item.kind === "value") scan.cell();
  else if (item.kind === "text") {
    if (isNumber(next) && isInLineOf(item, next?.cell)) scan.close();
    else if (scan.isOpen && isHeadingText(item.label)) scan.heading(item);
    else scan.cell();
  } else if (item.meaning.heads) scan.begin();
  else if (item.meaning.columns.length > 0 && (scan.isOpen || item.meaning.lines.length === 0))
    scan.heading(item);
  else if (item.meaning.lines.length > 0) return false;
  else scan.cell();
  return true;
}

/** A heading that no form has; single characters are what is left of broken ones. */
const isHeadingText = (label: string): boolean => label.length > 1;

export function valuesAfter(items: readonly Item[], start: number): DocumentCell[] {
  const values: DocumentCell[] = [];
  for (let at = start + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== "value") break;
    values.push(item.cell);
  }
  return values;
}

/** Whether what follows the last value begins a cell of its own. */
function isClosed(items: readonly Item[], last: number, separated: boolean): boolean {
  const [value, next] = [items[last], items[last + 1]];
  if (!next) return false;
  if (separated || next.kind !== "text") return true;
  return value?.kind === "value" && value.cell.place.block !== next.cell.place.block;
}
