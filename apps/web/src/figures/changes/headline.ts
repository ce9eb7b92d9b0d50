import type { Measure } from "@gongkai/model";
import type { ChangesAnswer } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";
import { differenceText, valueText } from "../anatomy/value-text.ts";

type Told = Pick<ChangesAnswer, "whole" | "rows" | "without_largest" | "from" | "to">;

/** What a change may be said to come from. A contribution against the change is no part of it. */
export type ChangesFinding =
  | {
      rule: "driven" | "turned" | "against" | "alone";
      contribution: number;
      without: number | null;
    }
  | { rule: "still" }
  | { rule: "none" };

export function findDriver({ whole, rows, without_largest: without }: Told): ChangesFinding {
  const contribution = rows[0]?.contribution ?? null;
  if (whole.change === null) return { rule: "none" };
  if (whole.change === 0) return { rule: "still" };
  if (contribution === null || contribution === 0) return { rule: "none" };
  const found = { contribution, without };
  if (rows.length === 1 || without === null) return { rule: "alone", ...found };
  if (Math.sign(contribution) !== Math.sign(whole.change)) return { rule: "against", ...found };
  return { rule: Math.sign(without) === Math.sign(whole.change) ? "driven" : "turned", ...found };
}

export function changesHeadline(
  answer: Told,
  measure: Measure,
  largest: string | undefined,
  words: Words,
): string {
  const { t, of } = words;
  const say = t.questions.changes;
  const found = findDriver(answer);
  const name = of(measure.label);
  const span = { name, from: answer.from, to: answer.to };
  if (found.rule === "none") return say.plain(span);
  if (found.rule === "still") return say.still(span);
  const size = (moved: number) =>
    measure.denominator === null
      ? valueText(Math.abs(moved), measure, t)
      : differenceText(Math.abs(moved), measure, t);
  const moved = (value: number) =>
    /[1-9]/u.test(size(value)) ? say.moved(value > 0, size(value)) : say.unmoved;
  const change = moved(answer.whole.change ?? 0);
  if (found.rule === "alone") return say.alone({ ...span, change });
  return say[found.rule]({
    ...span,
    change,
    part: largest ?? "",
    contribution: moved(found.contribution),
    without: moved(found.without ?? 0),
  });
}
