import type { Document, Paragraph } from "../document/document.ts";
import { compact } from "../reading/normal-text.ts";
import { agencyName } from "./agency-name.ts";
import { paragraphsOf } from "./opening-lines.ts";
import type { Said } from "./said.ts";
import { type Title, titleIn } from "./title.ts";

interface Found extends Title {
  /** Which lines it stands in. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly line: Paragraph;
}

const mostLines = 3;
/** What stands in a list of links between one title and the next. */
const between = /^[[(]?(?:19|20)?\d{2}[-年./]\d{1,2}(?:[-月./]\d{1,2})?日?[\])]?$|^[·•>»]$/u;
const neighbour = /^(?:上|下|前|后)一?(?:篇|条|页|个)[:：]?$/u;

/**
 * The report's titles among the lines that stand before its text, and the agency's name alone in the line above one.
 * Titles that follow each other and are of different reports are a list of links, and none of them is taken.
 */
export function titlesIn(before: Document["blocks"]): readonly Said[] {
  const lines = paragraphsOf(before);
  const found = findTitles(lines).filter(
    ({ from }) => !neighbour.test(compact(lines[from - 1]?.text ?? "")),
  );
  const own = runsOf(found, lines)
    .filter((run) => !isList(run))
    .flat();
  return own.flatMap((title) => [asSaid(title), ...nameAbove(title, lines)]);
}

function findTitles(lines: readonly Paragraph[]): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < lines.length; from++) {
    const title = titleAt(lines, from);
    if (!title) continue;
    found.push(title);
    from = title.to;
  }
  return found;
}

/** A title in one line, or one with its year cut over two or three, of which none but the first says more alone. */
function titleAt(lines: readonly Paragraph[], from: number): Found | null {
  let best: Found | null = null;
  for (let count = 1; count <= mostLines; count++) {
    const [line, ...rest] = lines.slice(from, from + count);
    if (!line || rest.length < count - 1) break;
    if (rest.some((_, i) => saysMuch(titleIn(textOf(rest.slice(i)))))) break;
    const text = textOf([line, ...rest]);
    const title = titleIn(text);
    if (title && (count === 1 || title.year !== null) && said(title) > (best ? said(best) : -1))
      best = { ...title, from, to: from + count - 1, text, line };
  }
  return best;
}

const textOf = (lines: readonly Paragraph[]): string => lines.map(({ text }) => text).join("");

const said = ({ agency, year }: Title): number => Number(agency !== null) + Number(year !== null);

const saysMuch = (title: Title | null): boolean => title !== null && said(title) > 0;

function runsOf(found: readonly Found[], lines: readonly Paragraph[]): Found[][] {
  const runs: Found[][] = [];
  for (const title of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? lines.slice(last.to + 1, title.from) : [];
    if (run && last && gap.every(({ text }) => between.test(compact(text)))) run.push(title);
    else runs.push([title]);
  }
  return runs;
}

const isList = (run: readonly Found[]): boolean =>
  new Set(run.flatMap(({ year }) => year ?? [])).size > 1 ||
  new Set(run.flatMap(({ agency }) => agency ?? [])).size > 1;

const asSaid = ({ agency, year, text, line }: Found): Said => ({
  ...{ from: "title", agency, year, text, place: line.place },
});

function nameAbove({ agency, year, from }: Found, lines: readonly Paragraph[]): Said[] {
  const above = lines[from - 1];
  const name = above && agencyName(compact(above.text));
  if (agency !== null || year === null || !above || !name) return [];
  return [{ from: "heading", agency: name, year: null, text: above.text, place: above.place }];
}
