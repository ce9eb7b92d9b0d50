import { chance, pick } from "./draws.ts";
import { randomFor } from "./random.ts";
import type { SyntheticAgency } from "./territory.ts";

export type Format = "text" | "html" | "docx";

/** The end of a file's name by its format. */
export const extensions: Readonly<Record<Format, string>> = {
  text: "txt",
  html: "html",
  docx: "docx",
};

/** Of a hundred agencies, those that publish plain text or a Word file; of a hundred sites, those that leave zeros blank. */
const shares = { text: 25, docx: 10, blank: 10 };

/** How an agency's reports look: the mess of real ones, one habit a field. */
export interface Style {
  readonly format: Format;
  /** How the numbering `1.` is printed. */
  readonly numbering: "1." | "1. " | "1、";
  /** Half-width brackets and commas in labels. */
  readonly narrow: boolean;
  /** The other wordings that the form knows for its lines. */
  readonly otherWording: boolean;
  /** Which wording of the section headings. */
  readonly headings: number;
  /** What is printed for zero in sections three and four. */
  readonly zero: "0" | "";
  /** Where the unit of an amount stands if the form prints none. */
  readonly unit: "万元" | "元" | "header";
  /** How the signed column 本年增/减 is printed. */
  readonly change: "plain" | "plus" | "worded";
  /** Column headings broken over two lines. */
  readonly broken: boolean;
  /** The last lines of section three stand after a page break, without what they are grouped under. */
  readonly torn: boolean;
  /** Text: merged cells leave fewer tabs than columns. */
  readonly loose: boolean;
  readonly newline: "\n" | "\r\n";
  /** HTML: a `<p>` in every cell; labels split over `<span>`; a table of metadata before the report. */
  readonly paragraphs: boolean;
  readonly spans: boolean;
  readonly metadata: boolean;
}

/** An agency keeps its habits until its website is rebuilt, as most were in 2022. */
export function styleOf(seed: number, agency: SyntheticAgency, year: number): Style {
  const era = year < 2022 ? "old" : "new";
  const random = randomFor(seed, agency.id, "style", era);
  const site = randomFor(seed, agency.site, "site", era);
  const format = formatOf(random() * 100);
  return {
    format,
    numbering: pick(random, ["1.", "1. ", "1、"]),
    narrow: chance(random, 0.3),
    otherWording: chance(random, 0.25),
    headings: pick(random, [0, 0, 1, 2]),
    zero: chance(site, shares.blank / 100) && format === "html" ? "" : "0",
    unit: pick(random, ["万元", "元", "header"]),
    change: pick(random, ["plain", "plus", "worded"]),
    broken: chance(random, 0.4),
    torn: chance(random, 0.2),
    loose: chance(random, 0.5),
    newline: chance(random, 0.3) ? "\r\n" : "\n",
    paragraphs: chance(random, 0.6),
    spans: chance(random, 0.3),
    metadata: chance(random, 0.3),
  };
}

function formatOf(rank: number): Format {
  if (rank < shares.text) return "text";
  return rank < shares.text + shares.docx ? "docx" : "html";
}
