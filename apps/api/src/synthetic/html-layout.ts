import type { Composition } from "./composition.ts";
import type { Grid, GridCell } from "./grid-cell.ts";
import { htmlPage } from "./html-page.ts";
import type { Style } from "./style.ts";

/** A report as the page of a government website. */
export function htmlLayout(composition: Composition, style: Style): string {
  const body = composition.sections
    .flatMap(({ heading, paragraphs, grid }) => [
      `<p>${style.spans ? spans(heading) : `<strong>${heading}</strong>`}</p>`,
      ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
      ...(grid ? [table(grid, style)] : []),
    ])
    .join("\n");
  return htmlPage(composition, body, style);
}

function table(grid: Grid, style: Style): string {
  const rows = grid.map((cells) => `<tr>${cells.map((cell) => td(cell, style)).join("")}</tr>`);
  return `<table border="1" cellspacing="0"><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function td(cell: GridCell, style: Style): string {
  const column = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : "";
  const row = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "";
  const inner = content(cell, style);
  return `<td${column}${row}>${style.paragraphs ? `<p align="center">${inner}</p>` : inner}</td>`;
}

function content({ text, role }: GridCell, style: Style): string {
  if (text === "") return "&nbsp;";
  if (style.spans && role !== "value") return spans(text);
  return text.replace("\n", "<br />");
}

/** The text as a word processor leaves it: cut into pieces of one format. */
function spans(text: string): string {
  const cut = Math.ceil(text.length / 3);
  return [text.slice(0, cut), text.slice(cut)]
    .filter((piece) => piece !== "")
    .map((piece) => `<span lang="ZH-CN">${piece.replace("\n", "<br />")}</span>`)
    .join("");
}
