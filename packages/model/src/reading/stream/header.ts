import type { Block, Column } from "../../form/form.ts";
import { normalLabel } from "../normal-text.ts";
import type { MoneyUnit } from "../value.ts";
import type { Item } from "./items.ts";
import type { ColumnMeaning } from "./symbols.ts";

/** A heading as printed, with the columns it can mean; none for a text that no form has. */
export interface Heading {
  readonly label: string;
  readonly columns: readonly ColumnMeaning[];
  readonly unit: MoneyUnit | null;
  /** Whether nothing parts it from the next. */
  readonly glued: boolean;
  /** How many cells stand between it and the corner of its row. */
  readonly offset: number;
}

/** The headings above a line. */
export interface Header {
  readonly headings: readonly Heading[];
  /** How many cells stand behind the corner, empty ones among them; null where the headings are not one row of it. */
  readonly width: number | null;
  /** Whether a cell without a heading stands among the headings of one group. */
  readonly parted: boolean;
}

export const noHeader: Header = { headings: [], width: null, parted: false };

/** The heading that an item prints. */
export function headingOf(
  item: Extract<Item, { cell: unknown; label: string }>,
  offset: number,
): Heading {
  const columns = item.kind === "label" ? item.meaning.columns : [];
  const glued = item.kind === "label" && item.glued === true;
  return { label: item.label, columns, unit: unitOf(item.cell.text), glued, offset };
}

const unitOf = (text: string): MoneyUnit | null =>
  /[万萬]元/u.test(text) ? "万元" : /元/u.test(text) ? "元" : null;

/** The shortest beginning of a heading that still tells it among the others of its block. */
const shortestStub = 3;

/**
 * Whether the headings are a block's columns: each once and no other, in the form's order but for a total whose
 * heading spans rows and so may come early. A heading cut short, and of an applicant one with a character misread,
 * counts if all the others are where they belong.
 */
export function isHeaderOf({ headings, parted }: Header, { columns }: Block): boolean {
  if (headings.length !== columns.length || parted) return false;
  const hasTotal = columns.at(-1)?.key === "total";
  const ordered = hasTotal ? totalLast(headings) : headings;
  return ordered.every((heading, i) => {
    const column = columns[i];
    if (column === undefined) return false;
    return (
      means(heading, column) || isStub(heading, column) || (hasTotal && isMisread(heading, column))
    );
  });
}

const means = ({ columns }: Heading, column: Column): boolean =>
  columns.some((meaning) => meaning.column === column);

const isStub = ({ label, columns }: Heading, column: Column): boolean =>
  columns.length === 0 &&
  label.length >= shortestStub &&
  normalLabel(column.label.zh).startsWith(label);

function isMisread({ label, columns }: Heading, column: Column): boolean {
  const own = normalLabel(column.label.zh);
  const same = [...label].filter((character, i) => character === own[i]).length;
  const isNear = label.length === own.length && same === own.length - 1;
  return columns.length === 0 && label.length >= shortestStub && isNear;
}

function totalLast(headings: readonly Heading[]): readonly Heading[] {
  const isTotal = ({ columns }: Heading) => columns.some(({ column }) => column.key === "total");
  return [...headings.filter((h) => !isTotal(h)), ...headings.filter(isTotal)];
}
