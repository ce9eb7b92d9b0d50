import type { Document } from "../document/document.ts";
import { sectionOf } from "./sections.ts";

const tableSections = new Set(["disclosure", "requests", "appeals"]);
/** A sentence may stand between a heading and the picture of its table. */
const nearest = 2;

/** Whether a picture stands under the heading of a table: the numbers may be in it, where only a person reads them. */
export function hasPictureTables({ blocks, pictures = [] }: Document): boolean {
  return blocks.some((block, i) => {
    const section = block.kind === "paragraph" ? sectionOf(block.text) : null;
    if (section === null || !tableSections.has(section)) return false;
    const next = blocks.findIndex(
      (other, j) => j > i && (other.kind !== "paragraph" || sectionOf(other.text) !== null),
    );
    const end = Math.min(next < 0 ? blocks.length : next, i + nearest);
    return pictures.some((at) => at > i && at <= end);
  });
}
