import { type CellName, cellName, type FormTable, type Line } from "@gongkai/model";
import { type Grid, type GridCell, gridCell, runs } from "./grid-cell.ts";
import type { Style } from "./style.ts";
import { columnText, groupText, lineText } from "./wording.ts";

/** A table with all its lines in one printed row, under three rows of headings. */
export function sideBySideGrid(
  table: FormTable,
  textOf: (name: CellName) => string,
  style: Style,
): Grid {
  return table.blocks.flatMap(({ columns, lines }) => {
    const alone = lines.filter((line) => !line.groups?.length);
    const grouped = lines.filter((line) => line.groups?.length);
    const headings = (of: readonly Line[], rows: number): readonly GridCell[] =>
      of.flatMap(() =>
        columns.map((column) => gridCell("head", columnText(column, style), 1, rows)),
      );
    const over = (line: Line): GridCell => gridCell("head", lineText(line, style), columns.length);
    return [
      topRow(lines, columns.length, style),
      [...headings(alone, 2), ...grouped.map(over)],
      headings(grouped, 1),
      lines.flatMap((line) =>
        columns.map((column) => gridCell("value", textOf(cellName(table, line, column)))),
      ),
    ];
  });
}

/** The outermost headings: a group over all its lines, a line without one over its columns. */
function topRow(lines: readonly Line[], wide: number, style: Style): readonly GridCell[] {
  return runs(lines, (line) => line.groups?.[0]?.key).map((run) => {
    const [first] = run;
    const group = first.groups?.[0];
    const text = group ? groupText(group, style) : lineText(first, style);
    return gridCell("head", text, wide * run.length);
  });
}
