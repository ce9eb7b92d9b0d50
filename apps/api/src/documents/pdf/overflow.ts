import { tolerance } from "./grid.ts";
import { isAsWide } from "./page-tables.ts";
import type { Page, PageItem, PrintedCell } from "./read-page.ts";

type PrintedGrid = Extract<PageItem, { kind: "grid" }>;
type PrintedLine = Extract<PageItem, { kind: "line" }>;

/** Pages on which the text that runs out of a cell, where the page's end cuts through its table, is in that cell. */
export const withOverflow = (pages: readonly Page[]): Page[] =>
  pages.map((page, i) => {
    const [next] = pages[i + 1]?.items ?? [];
    return next?.kind === "grid" ? { ...page, items: absorbed(page.items, next) } : page;
  });

function absorbed(items: readonly PageItem[], next: PrintedGrid): readonly PageItem[] {
  const at = items.findLastIndex(({ kind }) => kind === "grid");
  const grid = items[at];
  if (grid?.kind !== "grid" || at === items.length - 1 || !isAsWide(grid, next)) return items;
  const lines = items.slice(at + 1).filter((item) => item.kind === "line");
  const last = grid.cells.filter(({ row, rowSpan }) => row + rowSpan === grid.rows);
  const owners = lines.map((line) => last.find((cell) => isBelow(line, cell)));
  if (owners.includes(undefined)) return items;
  const cells = grid.cells.map((cell) =>
    withText(
      cell,
      lines.filter((_, i) => owners[i] === cell),
    ),
  );
  return [...items.slice(0, at), { ...grid, cells }];
}

/** A line no wider than the cell above it, in which a text has begun. */
const isBelow = ({ line }: PrintedLine, cell: PrintedCell): boolean =>
  cell.text !== "" &&
  line.box.left >= cell.left - tolerance &&
  line.box.right <= cell.right + tolerance;

const withText = (cell: PrintedCell, lines: readonly PrintedLine[]): PrintedCell =>
  lines.length === 0
    ? cell
    : { ...cell, text: [cell.text, ...lines.map(({ line }) => line.text)].join("\n") };
