import type { Basis, Coverage } from "../../api-types.ts";
import type { Draw } from "../../charts/frame.ts";
import type { ThemeName } from "../../theme/tokens.ts";
import type { Sheet } from "./sheet.ts";
import type { Trace } from "./trace.ts";

/** What every analytic answer says of itself. */
export interface Answer {
  /** The address that gives it again. */
  readonly asked: string;
  readonly edition: number;
  readonly basis: Basis;
  readonly coverage: readonly Coverage[];
}

/** One of the series that a figure draws, which can be drawn alone. */
export interface Series {
  /** As the figure's table names its column. */
  readonly key: string;
  readonly name: string;
  readonly colour: (theme: ThemeName) => string;
  /** What the figure then says and draws, on a scale of its own. */
  readonly alone: () => Partial<Pick<Presented, "headline" | "subtitle" | "notes" | "draw">>;
}

/** A figure in words and numbers, ready to be shown in any of its views. */
export interface Presented {
  readonly headline: string;
  readonly subtitle: string;
  /** What the foot line says after the source, such as a change of form. */
  readonly notes: readonly string[];
  readonly sheet: Sheet;
  /** What a CSV file holds where it is more than the table shows. */
  readonly file?: Sheet;
  readonly draw: Draw;
  /** What is drawn, where it is more than one thing. */
  readonly series?: readonly Series[];
  /** What must be fetched before it can be drawn, besides what every drawing needs. */
  readonly needs?: "sankey" | "map";
  /** Where the number in a row and column of the table, which is drawn there too, comes from. */
  readonly trace?: (row: number, column: string) => Trace | undefined;
  /** The region that a row stands for: it opens what lies below. */
  readonly open?: (row: number) => string | undefined;
  /** The height of the drawing in pixels, where it grows with what it holds. */
  readonly height?: number;
  /** Said in place of the drawing where there is nothing to draw. */
  readonly nothing?: string | undefined;
}

export interface Totals {
  readonly filed: number;
  readonly expected: number;
  readonly synthetic: number;
}

export function totalOf(coverage: readonly Coverage[]): Totals {
  const sum = (of: (year: Coverage) => number) =>
    coverage.reduce((total, year) => total + of(year), 0);
  return {
    filed: sum((year) => year.filed),
    expected: sum((year) => year.expected),
    synthetic: sum((year) => year.synthetic),
  };
}
