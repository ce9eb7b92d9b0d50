import { type CellName, cellsOf, type FormCell, type FormId } from "@gongkai/model";
import { at, exact, type Figures } from "./figures.ts";
import type { Style } from "./style.ts";

/** What stands in a cell, and what a person reads there: nothing, a number, or something else. */
export interface PrintedCell {
  readonly text: string;
  readonly value: number | null | { readonly text: string };
}

export type Printed = ReadonlyMap<CellName, PrintedCell>;

/** The figures as the agency's habits print them. */
export function print(form: FormId, figures: Figures, style: Style): Printed {
  return new Map(
    cellsOf(form).map((cell) => [cell.name, cellOf(cell, at(figures, cell.name), style)]),
  );
}

const numbered = (value: number): PrintedCell => ({ text: String(value), value });

/** Most numbers are small: each of these stands in many cells. */
export const smallNumbers: readonly PrintedCell[] = Array.from({ length: 256 }, (_, n) =>
  numbered(n),
);
export const printedNumber = (value: number): PrintedCell => smallNumbers[value] ?? numbered(value);
export const printedNothing: PrintedCell = { text: "", value: null };
export const printedSlash: PrintedCell = { text: "/", value: null };
export const printedText = (text: string): PrintedCell => ({ text, value: { text } });

/** The number that stands in a cell, or null where none does. */
export function numberIn(printed: Printed, name: CellName): number | null {
  const value = printed.get(name)?.value;
  return typeof value === "number" ? value : null;
}

function cellOf(cell: FormCell, value: number, style: Style): PrintedCell {
  if (value === 0 && cell.table.key !== "disclosure" && style.zero === "") return printedNothing;
  if (value === 0 || cell.column.quantity === "count") return printedNumber(value);
  return cell.column.quantity === "change" ? change(value, style) : amount(cell, value, style);
}

function change(value: number, style: Style): PrintedCell {
  if (style.change === "worded") return printedText((value > 0 ? "增" : "减") + Math.abs(value));
  const plus = style.change === "plus" && value > 0 ? "+" : "";
  return { text: plus + value, value };
}

function amount(cell: FormCell, value: number, { unit }: Style): PrintedCell {
  if (unit === "header" || cell.column.label.zh.includes("单位")) return printedNumber(value);
  return printedText(unit === "元" ? `${exact(value * 10_000)}元` : `${value}万元`);
}
