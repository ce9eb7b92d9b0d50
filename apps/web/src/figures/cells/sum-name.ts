import { findCell, findMeasure, measures } from "@gongkai/model";
import type { Words } from "../../i18n/words.ts";

/** A sum or a cell in words: the measure that it is, else the line and column of the form. */
export function sumName(sum: string, words: Words): string {
  const { t, of } = words;
  if (sum === "requests.to_handle") return t.pages.outcomes.flow.toHandle;
  const measure = measureOf(sum.replace(/\.total$/u, ""));
  if (measure) return of(measure.label);
  const cell = findCell(sum);
  if (!cell) return groupName(sum, words);
  const { table, line, column } = cell;
  const known = measureOf(`${table.key}.${line.key}`);
  return `${of((known ?? line).label)} · ${of(column.label)}`;
}

const measureOf = (sum: string) =>
  measures.find(({ numerator, denominator }) => denominator === null && numerator === sum);

/** A group of lines by one kind of applicant, such as `requests.denied.business`. */
function groupName(sum: string, { of }: Words): string {
  const [, group = "", column = ""] = sum.split(".");
  const whole = findMeasure(group);
  const part = findCell(`requests.received.${column}`);
  return whole && part ? `${of(whole.label)} · ${of(part.column.label)}` : sum;
}
