import { figureOf, type Measure } from "@gongkai/model";
import { z } from "zod";

const number = z.number().nullable();

/** A figure as answers show it. */
export const shownFigure = z.object({
  ...{ value: number, numerator: number, denominator: number, reports: z.int() },
});
export type Shown = z.output<typeof shownFigure>;

/** What one report, or an agency that has none, adds to a measure. */
export interface Part {
  readonly agency: string;
  readonly region: string | null;
  readonly year: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Whether there is a report. */
  readonly filed: boolean;
}

const added = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
};

/** What parts come to, by adding them up one by one. */
export function figureOfParts(measure: Measure, parts: readonly Part[]): Shown {
  const numerator = added(parts.map((part) => part.numerator));
  const denominator = added(parts.map((part) => part.denominator));
  const value = figureOf(measure, numerator, denominator);
  return { value, numerator, denominator, reports: parts.filter(({ filed }) => filed).length };
}

export const near = (one: number | null | undefined, other: number | null | undefined): boolean =>
  one == null || other == null
    ? one == null && other == null
    : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

export const inYear = (parts: readonly Part[], year: number): Part[] =>
  parts.filter((part) => part.year === year);
