import type { Label } from "../form/form.ts";
import { forms } from "../form/forms.ts";
import { normalLabel } from "./normal-text.ts";

/** All wordings of a label, normalised. */
export const wordings = (label: Label): readonly string[] =>
  [label.zh, ...(label.also ?? [])].map(normalLabel);

let all: ReadonlySet<string> | undefined;

/** Every label, heading and title of both forms, in all its wordings. */
export function allWordings(): ReadonlySet<string> {
  all ??= new Set(
    Object.values(forms)
      .flatMap(({ tables }) => tables)
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ title, corner, heading, lines, columns }) =>
        [
          title,
          corner,
          heading,
          ...lines.flatMap((line) => [line.label, ...(line.groups ?? []).map((g) => g.label)]),
          ...columns.flatMap((column) => [column.label, column.group]),
        ].flatMap((label) => (label ? wordings(label) : [])),
      ),
  );
  return all;
}
