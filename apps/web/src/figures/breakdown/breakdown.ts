import type { Coverage } from "../../api-types.ts";
import type { Stack, StackUnit } from "../../charts/stacks.ts";
import type { Paint } from "../../theme/paint.ts";

/** A part of a whole as it is named and coloured. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly paint: Paint;
  /** Whether it is what the other parts leave open; shown only where there is some. */
  readonly open?: boolean;
}

/** One year of a whole and its parts; null where nothing is known. */
interface BrokenRow {
  readonly whole: number | null;
  /** Reports that state the whole. */
  readonly reports: number;
  readonly parts: Readonly<Record<string, number | null>>;
}

/** A year in which nothing was reported has no row. */
export interface BrokenYear {
  readonly year: Coverage;
  readonly row: BrokenRow | undefined;
}

/** A part of the whole, or null where either is not known. */
export function shareOf(part: number | null, whole: number | null | undefined): number | null {
  return part === null || !whole ? null : part / whole;
}

/** The parts of all years as they are stacked. */
export function stacksOf(
  years: readonly BrokenYear[],
  parts: readonly Part[],
  unit: StackUnit,
): Stack[] {
  const value = (key: string, { row }: BrokenYear) => {
    const part = row?.parts[key] ?? null;
    return unit === "share" ? shareOf(part, row?.whole) : part;
  };
  return parts
    .map((part) => ({ ...part, values: years.map((year) => value(part.key, year)) }))
    .filter(({ open, values }) => !open || values.some((part) => part));
}
