import { forms } from "../form/forms.ts";
import { normalLabel } from "./normal-text.ts";

/** Every wording of a line's or column's label on any form, compared without numbering, spaces and punctuation. */
const labels = new Set(
  Object.values(forms)
    .flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks))
    .flatMap(({ lines, columns }) => [...lines, ...columns])
    .flatMap(({ label }) => [label.zh, ...(label.also ?? [])])
    .map(normalLabel),
);

/** Whether a text is the label of a line or column of any form. */
export const isPrintedLabel = (text: string): boolean => labels.has(normalLabel(text));
