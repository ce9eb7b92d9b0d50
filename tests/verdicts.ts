import type { Cell, Cells } from "@gongkai/model";
import type { Truth } from "./cases.ts";

/**
 * How a cell was read. right: as printed; empty: no number is printed, and none was read; refused: something was seen
 * there, but nothing certain; missed: nothing was seen; wrong: a number that is not printed there.
 */
export type Verdict = "right" | "empty" | "refused" | "missed" | "wrong";

/** A verdict on every cell that a person read, and on every number that none did. */
export function verdictsOf(cells: Cells, truth: Truth): ReadonlyMap<string, Verdict> {
  const names = new Set([...Object.keys(truth), ...Object.keys(cells)]);
  return new Map(
    [...names].flatMap((name): [string, Verdict][] => {
      const cell = cells[name] ?? { kind: "absent" };
      if (name in truth) return [[name, verdict(cell, truth[name] ?? null)]];
      return cell.kind === "number" ? [[name, "wrong"]] : [];
    }),
  );
}

export const count = (verdicts: ReadonlyMap<string, Verdict>, verdict: Verdict): number =>
  [...verdicts.values()].filter((one) => one === verdict).length;

function verdict(cell: Cell, expected: Truth[string]): Verdict {
  if (expected === null) return cell.kind === "number" ? "wrong" : "empty";
  if (typeof expected === "object")
    return "raw" in cell && cell.raw === expected.text ? "right" : unread(cell);
  return cell.kind === "number" && cell.value === expected ? "right" : unread(cell);
}

const unread = (cell: Cell): Verdict =>
  cell.kind === "number" ? "wrong" : cell.kind === "unreadable" ? "refused" : "missed";
