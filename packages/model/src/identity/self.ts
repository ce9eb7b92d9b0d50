import type { Document } from "../document/document.ts";
import { simplified } from "../reading/simplified.ts";
import { paragraphsOf } from "./opening-lines.ts";

/** How a report speaks of its own agency, and how the name of such an agency ends. */
const selves: readonly (readonly [own: RegExp, ending: RegExp])[] = [
  [/[我本]局/u, /局/u],
  [/[我本]镇/u, /镇/u],
  [/[我本]乡/u, /乡|苏木/u],
  [/[我本]街(?:道|办)?/u, /街/u],
  [/[我本]委/u, /委/u],
  [/[我本]厅/u, /厅/u],
  [/[我本]院/u, /院/u],
  [/[我本]中心/u, /中心/u],
];

const linesRead = 80;

/**
 * Whether an agency can be the one that a report means by 我局 or 我镇. What names a local office's site or whoever
 * published the page fails it; a report that never speaks of itself so leaves every name possible.
 */
export function isSelf({ blocks }: Document): (agency: string) => boolean {
  const text = simplified(
    paragraphsOf(blocks.slice(0, linesRead))
      .map((paragraph) => paragraph.text)
      .join("\n"),
  );
  const endings = selves.flatMap(([own, ending]) => (own.test(text) ? [ending] : []));
  return (agency) =>
    endings.length === 0 || endings.some((ending) => ending.test(simplified(agency)));
}
