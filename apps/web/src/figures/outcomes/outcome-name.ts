import { outcomes } from "@gongkai/model";
import type { Words } from "../../i18n/words.ts";
import type { OutcomeKey } from "../../theme/outcome-colours.ts";

export function outcomeName(key: OutcomeKey, { t, of }: Words): string {
  const measure = outcomes.find((outcome) => outcome.key === key);
  return measure ? of(measure.label) : t.figure.unexplained;
}
