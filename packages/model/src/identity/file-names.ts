import { compact } from "../reading/normal-text.ts";
import type { Said } from "./said.ts";
import { titleIn } from "./title.ts";

/** `420105-2022-government-office`: a region's code, the year, and what it is. */
const coded = /^\d{6}-(?<year>(?:19|20)\d{2})(?:-|$)/u;

/** What a file's name says: the title of a report, or a year behind a region's code; no other number is a year. */
export function fileNameSays(name: string): readonly Said[] {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, "");
  const year = coded.exec(stem)?.groups?.["year"];
  if (year) return [{ from: "file_name", agency: null, year: Number(year), text: name }];
  return partsOf(stem).map((title) => ({ from: "file_name", ...title, text: name }));
}

/** What an HTML page or a PDF says is its title: the report's, alone or before the site's name. */
export const documentTitleSays = (text: string): readonly Said[] =>
  partsOf(text).map((title) => ({ from: "document_title", ...title, text }));

const partsOf = (text: string) =>
  [text, ...compact(text).split(/[-_|—–>»]+/u)].flatMap((part) => titleIn(part) ?? []).slice(0, 1);
