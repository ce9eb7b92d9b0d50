import { type Paint, paint, unexplainedPaint } from "./paint.ts";

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

export const outcomeColours: Readonly<Record<OutcomeKey, Paint>> = {
  granted: paint("#1b7f79", "light", "#176e69", "#5cc4bc"),
  partial: paint("#86c5ba", "dark", "#2c7a6e", "#a5dbd2"),
  denied: paint("#c1523a", "light", "#b0432c", "#f09a86"),
  unavailable: paint("#e2a73b", "dark", "#8a5f0d", "#edc06c"),
  unprocessed: paint("#7d6b9e", "light", "#6c5a8d", "#b9a8dc"),
  otherwise: paint("#9aa3ad", "dark", "#5f6974", "#b4bdc7"),
  unexplained: unexplainedPaint,
};
