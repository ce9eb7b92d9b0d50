import type { Identity } from "../../form/identities.ts";
import { sumOf } from "../../report/line-total.ts";
import type { Cells } from "../../report/report.ts";

/** Whether an identity certainly holds in cells: both of its sides are known, and come to the same. */
export const holdsIn =
  (cells: Cells) =>
  ({ stated, derived }: Identity): boolean => {
    const [left, right] = [stated, derived].map((names) => sumOf(names.map((n) => cells[n])));
    return left?.kind === "number" && right?.kind === "number" && left.value === right.value;
  };
