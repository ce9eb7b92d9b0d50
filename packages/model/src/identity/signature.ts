import type { Document, Paragraph } from "../document/document.ts";
import { parseNumeral } from "../narrative/numeral.ts";
import { compact } from "../reading/normal-text.ts";
import { calendarDay } from "../reading/publication.ts";
import { agencyName } from "./agency-name.ts";
import { paragraphsOf } from "./opening-lines.ts";
import type { Said } from "./said.ts";
import { arabicYear } from "./title.ts";

/** Who signed a report, and the day as `YYYY-MM-DD`; null where the printed day is none of the calendar. */
export interface Signature {
  readonly said: Said;
  readonly day: string | null;
}

const signed =
  /^(?<name>.*?)(?<year>(?:19|20)\d{2})年(?<month>[^年月日]{1,3})月(?<day>[^年月日]{1,3})日$/u;

/** The name and day that stand at the end of a report, in one line or two. */
export function signatureIn({ blocks }: Document, start: number): Signature | null {
  const lines = paragraphsOf(blocks.slice(start + 1));
  for (const [i, line] of [...lines.entries()].toReversed()) {
    if (!/日\s*$/u.test(line.text)) continue;
    const groups = signed.exec(arabicYear(compact(line.text)))?.groups;
    if (!groups) continue;
    const { name = "", year = "", month = "", day = "" } = groups;
    const neighbours = name === "" ? [lines[i - 1], lines[i + 1]] : [];
    const by = name === "" ? neighbours.find((one) => one && nameOf(one) !== null) : line;
    const agency = name === "" ? by && nameOf(by) : agencyName(name);
    if (!agency || !by) continue;
    const text = by === line ? line.text : `${by.text} ${line.text}`;
    return {
      said: { from: "signature", agency, year: null, text, place: by.place },
      day: calendarDay(Number(year), parseNumeral(month) ?? 0, parseNumeral(day) ?? 0),
    };
  }
  return null;
}

const nameOf = ({ text }: Paragraph): string | null => agencyName(compact(text));
