import type { Composition } from "./composition.ts";
import type { Grid } from "./grid-cell.ts";
import { type Slot, slotsOf } from "./slots.ts";
import type { Style } from "./style.ts";

/** A report as plain text, its tables with a tab between cells. */
export function textLayout(composition: Composition, style: Style): string {
  const { title, mark, published, sections } = composition;
  const blocks = [
    [title],
    [mark],
    [`发布日期：${published}`],
    ...sections.flatMap(({ heading, paragraphs, grid }) => [
      [heading],
      ...paragraphs.map((paragraph) => [paragraph]),
      ...(grid ? [tabbed(grid, style)] : []),
    ]),
  ];
  return blocks.map((lines) => lines.join(style.newline) + style.newline).join(style.newline);
}

function tabbed(grid: Grid, style: Style): readonly string[] {
  return slotsOf(grid).map((slots) => {
    const kept = style.loose ? slots.filter((slot) => !isSwallowed(slot)) : slots;
    const fields = kept.map(({ cell, begins }) => (begins ? cell.text.replace("\n", " ") : ""));
    return [...fields, ...Array(slots.length - kept.length).fill("")].join("\t");
  });
}

/** A label merged over columns leaves one field less than it covers, if merged cells are loose. */
function isSwallowed({ cell, begins, ends }: Slot): boolean {
  const leftmost = cell.role === "label" || (cell.role === "head" && cell.rowSpan > 2);
  return leftmost && cell.colSpan > 1 && ends && !begins;
}
