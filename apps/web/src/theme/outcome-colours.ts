import type { ThemeName } from "./tokens.ts";

/** The parts that `concluded` is made of, in stacking order. */
export const outcomeKeys = [
  "granted",
  "partial",
  "denied",
  "unavailable",
  "unprocessed",
  "otherwise",
  "unexplained",
] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

interface OutcomeColour {
  /** The same in every theme and export, so that a colour is learnt once. */
  readonly fill: string;
  /** Text that stands on the fill. */
  readonly on: string;
  /** Text of that colour on a card: dark enough, or light enough, to be read. */
  readonly text: Readonly<Record<ThemeName, string>>;
}

const colour = (fill: string, on: string, light: string, dark: string): OutcomeColour => ({
  fill,
  on,
  text: { light, dark },
});

const darkText = "#16212e";
const lightText = "#ffffff";

export const outcomeColours: Readonly<Record<OutcomeKey, OutcomeColour>> = {
  granted: colour("#1b7f79", lightText, "#176e69", "#5cc4bc"),
  partial: colour("#86c5ba", darkText, "#2c7a6e", "#a5dbd2"),
  denied: colour("#c1523a", lightText, "#b0432c", "#f09a86"),
  unavailable: colour("#e2a73b", darkText, "#8a5f0d", "#edc06c"),
  unprocessed: colour("#7d6b9e", lightText, "#6c5a8d", "#b9a8dc"),
  otherwise: colour("#9aa3ad", darkText, "#5f6974", "#b4bdc7"),
  unexplained: colour("#d9dee4", darkText, "#5f6974", "#b4bdc7"),
};
