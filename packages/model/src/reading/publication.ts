import { syntheticNotice, syntheticSuffix } from "../agencies/synthetic.ts";
import type { Document } from "../document/document.ts";

const day = String.raw`((?:19|20)\d{2}) ?[-年./] ?(\d{1,2}) ?[-月./] ?(\d{1,2})(?!\d)`;
/** A date that is said to be of publication, or that stands alone in its line; any other may be of anything. */
const dated = [
  new RegExp(`(?:发布|发文|成文|公开|生成)(?:日期|时间) ?:? ?${day}`, "u"),
  new RegExp(`^(?:(?:日期|时间) ?:? ?)?${day} ?日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$`, "u"),
];

/** The day on which the source says it was published, `YYYY-MM-DD`; null where it does not say. */
export function readPublished(document: Document): string | null {
  for (const block of document.blocks.slice(0, 60)) {
    if (block.kind !== "paragraph") continue;
    const text = block.text.normalize("NFKC").replace(/\s+/gu, " ").trim();
    const [, year, month, day] = dated.flatMap((form) => form.exec(text) ?? []);
    if (year && month && day) return calendarDay(Number(year), Number(month), Number(day));
  }
  return null;
}

/** A day as `YYYY-MM-DD`; null where the calendar has none such. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Whether the document says of itself that it is generated, or its agency's name does. */
export function isSynthetic(document: Document, agency: string | null): boolean {
  const says = document.blocks.some(
    (b) => b.kind === "paragraph" && b.text.includes(syntheticNotice),
  );
  return says || (agency?.endsWith(syntheticSuffix) ?? false);
}
