import type { FormCell } from "@gongkai/model";
import type { Words } from "../i18n/words.ts";

/** A cell's name in the reader's language: block, groups, line and column of the form. */
export function labelsOf({ block, line, column }: FormCell, { of }: Words): string[] {
  return [
    ...(block.title ? [of(block.title)] : []),
    ...(line.groups ?? []).map(({ label }) => of(label)),
    of(line.label),
    of(column.label),
  ];
}
