import { findCell, findMeasure } from "@gongkai/model";
import type { Words } from "../../i18n/words.ts";

/** A node as the form calls it. */
export function nodeName(node: string, { t, of }: Words): string {
  if (node === "unexplained") return t.figure.unexplained;
  if (node === "to_handle") return t.pages.outcomes.flow.toHandle;
  return reasonName(node, of);
}

/** A line without the name of its group; what the old form did not divide keeps it. */
export function reasonName(line: string, of: Words["of"]): string {
  const measure = findMeasure(line);
  const cell = line.includes(".") ? findCell(`requests.${line}.total`) : undefined;
  if (cell && !line.endsWith(".undivided")) return of(cell.line.label);
  return measure ? of(measure.label) : line;
}
