import { findCell, findMeasure, measures } from "@gongkai/model";
import type { Words } from "../../i18n/words.ts";

/** A sum or a cell in words: the measure that it is, else the line and column of the form. */
export function sumName(sum: string, { t, of }: Words): string {
  const measure = measures.find(
    ({ numerator, denominator }) => denominator === null && numerator === sum,
  );
  if (measure) return of(measure.label);
  const line = findCell(`${sum}.total`);
  if (line) return of(line.line.label);
  const cell = findCell(sum);
  if (cell) return `${of(cell.line.label)} · ${of(cell.column.label)}`;
  if (sum === "requests.to_handle") return t.pages.outcomes.flow.toHandle;
  const [, group = "", column = ""] = sum.split(".");
  const whole = findMeasure(group);
  const part = findCell(`requests.received.${column}`);
  return whole && part ? `${of(whole.label)} · ${of(part.column.label)}` : sum;
}
