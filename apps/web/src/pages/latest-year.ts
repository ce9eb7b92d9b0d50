import type { Answer } from "../figures/anatomy/presented.ts";

/** The last year for which anyone has reported. */
export const latestYear = (answer: Answer | undefined): number | undefined =>
  answer?.coverage.findLast(({ filed }) => filed > 0)?.year;
