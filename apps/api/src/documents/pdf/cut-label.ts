import { forms, normalLabel } from "@gongkai/model";

/** Every wording of a line's or column's label on any form, compared without numbering, spaces and punctuation. */
const labels = new Set(
  Object.values(forms)
    .flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks))
    .flatMap(({ lines, columns }) => [...lines, ...columns])
    .flatMap(({ label }) => [label.zh, ...(label.also ?? [])])
    .map(normalLabel),
);

/** Whether two texts are the two halves of one label that a page's end has cut. */
export function isCutLabel(head: string, tail: string): boolean {
  const isLabel = (text: string) => labels.has(normalLabel(text));
  return isLabel(head + tail) && !(isLabel(head) && isLabel(tail));
}
