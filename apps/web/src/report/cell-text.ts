import type { Cell, Quantity } from "@gongkai/model";
import type { Dictionary } from "../i18n/zh.ts";

/** What stands in a cell on screen. Nothing is ever shown as a number that was not read as one. */
export function cellText(cell: Cell, quantity: Quantity, t: Dictionary): string {
  switch (cell.kind) {
    case "number":
      return quantity === "change" ? t.formats.signed(cell.value) : t.formats.amount(cell.value);
    case "blank":
      return t.report.blank;
    case "absent":
      return t.report.absent;
    case "not_applicable":
    case "unreadable":
      return cell.raw;
  }
}

/** Whether what was printed differs from the number it was read as by more than spaces and separators. */
export function readDiffers(cell: Cell): boolean {
  return cell.kind === "number" && cell.raw.replace(/[\s,，]/g, "") !== String(cell.value);
}
