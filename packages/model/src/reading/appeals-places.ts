import type { DocumentCell } from "../document/document.ts";
import { appealsTable } from "../form/appeals.ts";
import { sumsUp } from "./stream/values.ts";

export const [appealsBlock = { columns: [], lines: [] }] = appealsTable.blocks;

/** The 15 columns of the printed row: each of the three ways to appeal with its five results. */
export const appealsPlaces = appealsBlock.lines.flatMap((line) =>
  appealsBlock.columns.map((column) => ({ line, column })),
);

/** Whether each way to appeal among fifteen cells ends with the sum of its results, or holds no number. */
export const waysAddUp = (values: readonly DocumentCell[]): boolean =>
  appealsBlock.lines.every((_, i) => {
    const { length } = appealsBlock.columns;
    return sumsUp(values.slice(i * length, (i + 1) * length));
  });
