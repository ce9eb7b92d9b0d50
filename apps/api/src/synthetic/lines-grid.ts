import {
  type Block,
  type CellName,
  type Column,
  cellName,
  type FormTable,
  type Line,
} from "@gongkai/model";
import { type Grid, type GridCell, gridCell, runs } from "./grid-cell.ts";
import type { Style } from "./style.ts";
import { columnText, groupText, labelText, lineText } from "./wording.ts";

/** A table being laid out: `deep` columns for labels, `wide` for numbers. */
interface Frame {
  readonly table: FormTable;
  readonly deep: number;
  readonly wide: number;
  readonly textOf: (name: CellName) => string;
  readonly style: Style;
}

/** How many lines stand behind a page break in section three. */
const tornLines = 3;
const corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** A table with a printed row for every line, each block under its own header. */
export function linesGrid(table: FormTable, textOf: Frame["textOf"], style: Style): Grid {
  const { blocks } = table;
  const deep = Math.max(...blocks.flatMap(({ lines }) => lines.map(levels)));
  const wide = Math.max(...blocks.map(({ columns }) => columns.length));
  const frame = { table, deep, wide, textOf, style };
  return blocks.flatMap((block) => [...header(frame, block), ...body(frame, block)]);
}

const levels = (line: Line): number => (line.groups?.length ?? 0) + 1;

/** How many columns a block's cell covers: the last takes what the block leaves. */
function span({ wide }: Frame, { columns }: Block, column: Column): number {
  return column === columns.at(-1) ? wide - columns.length + 1 : 1;
}

function header(frame: Frame, block: Block): Grid {
  const { deep, wide, style } = frame;
  const rows = columnRows(frame, block);
  if (block.title) {
    const title = gridCell("title", labelText(block.title, style), deep + wide);
    return [[title], ...withStub(gridCell("head", "信息内容", deep, rows.length), rows)];
  }
  const above = [gridCell("head", "申请人情况", wide)];
  const stub = gridCell("head", labelText({ zh: corner, en: "" }, style), deep, rows.length + 1);
  return withStub(stub, [above, ...rows]);
}

function withStub(stub: GridCell, [first = [], ...rest]: Grid): Grid {
  return [[stub, ...first], ...rest];
}

/** The columns' headings: one row, or two where some stand under a common heading. */
function columnRows(frame: Frame, block: Block): Grid {
  const { style } = frame;
  const heading = (column: Column, rows: number): GridCell =>
    gridCell("head", columnText(column, style), span(frame, block, column), rows);
  const grouped = block.columns.filter(({ group }) => group);
  if (grouped.length === 0) return [block.columns.map((column) => heading(column, 1))];
  const top = runs(block.columns, ({ group }) => group?.zh).map((run) => {
    const [first] = run;
    if (!first.group) return heading(first, 2);
    return gridCell("head", labelText(first.group, style), run.length);
  });
  return [top, grouped.map((column) => heading(column, 1))];
}

function body(frame: Frame, block: Block): Grid {
  const { table, deep, textOf, style } = frame;
  const lines = deep > 1 && style.torn ? torn(block.lines) : block.lines;
  return lines.map((line, i) => [
    ...groupCells(lines, i, style),
    gridCell("label", lineText(line, style), deep - levels(line) + 1),
    ...block.columns.map((column) =>
      gridCell("value", textOf(cellName(table, line, column)), span(frame, block, column)),
    ),
  ]);
}

/** The cells of the groups that begin with a line, each as high as its lines. */
function groupCells(lines: readonly Line[], start: number, style: Style): readonly GridCell[] {
  return (lines[start]?.groups ?? []).flatMap((group, level) => {
    const inGroup = (line?: Line): boolean => line?.groups?.[level] === group;
    if (inGroup(lines[start - 1])) return [];
    const after = lines.slice(start).findIndex((line) => !inGroup(line));
    const height = after === -1 ? lines.length - start : after;
    return [gridCell("label", groupText(group, style), 1, height)];
  });
}

function torn(lines: readonly Line[]): readonly Line[] {
  const kept = lines.length - tornLines;
  return lines.map((line, i) => (i < kept ? line : { ...line, groups: [] }));
}
