import {
  type Block,
  type CellName,
  type Column,
  cellName,
  type FormTable,
  type Line,
} from "@gongkai/model";
import { atLevel, depthOf, type Heading, layersOf, type Step } from "./layers.ts";

/** A printed heading of a column or of a line, with what it spans. */
export interface Head extends Step {
  readonly id: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** How many columns of headings stand at its left; line headings only. */
  readonly level?: number;
}

export interface GridCell {
  readonly name: CellName;
  readonly column: Column;
  readonly colSpan: number;
}

interface GridRow {
  readonly id: string;
  readonly heads: readonly Head[];
  readonly cells: readonly GridCell[];
}

/** A block of the form as printed rows. `stub`: how many columns its line headings take. */
export interface Grid {
  readonly block: Block;
  readonly stub: number;
  readonly head: readonly (readonly Head[])[];
  readonly rows: readonly GridRow[];
}

const linePath = ({ groups = [], key, label, number }: Line): Step[] => [
  ...groups,
  { key, label, ...(number !== undefined && { number }) },
];
const columnPath = ({ group, key, label }: Column): Step[] => [
  ...(group ? [{ key: group.zh, label: group }] : []),
  { key, label },
];
const across = ({ breadth, depth, level: _, ...step }: Heading, times = 1): Head => ({
  ...step,
  colSpan: breadth * times,
  rowSpan: depth,
});
const down = ({ breadth, depth, ...step }: Heading): Head => ({
  ...step,
  colSpan: depth,
  rowSpan: breadth,
});

/** How many columns of numbers the widest block of a table has. */
export function widthOf(table: FormTable): number {
  const width = ({ columns, lines }: Block) =>
    table.layout === "side_by_side" ? columns.length * lines.length : columns.length;
  return Math.max(...table.blocks.map(width));
}

export function gridsOf(table: FormTable): Grid[] {
  const width = widthOf(table);
  return table.blocks.map((block) =>
    table.layout === "side_by_side" ? sideBySide(table, block) : byLines(table, block, width),
  );
}

/** A line a row. A block narrower than its table stretches its last column. */
function byLines(table: FormTable, block: Block, width: number): Grid {
  const { columns, lines } = block;
  const spanOf = (at: number, breadth: number) =>
    at + breadth === columns.length ? breadth + width - columns.length : breadth;
  const columnPaths = columns.map(columnPath);
  const columnHeads = layersOf(columnPaths);
  const linePaths = lines.map(linePath);
  const lineHeads = layersOf(linePaths);
  const stub = depthOf(linePaths);
  const levels = Array.from({ length: depthOf(columnPaths) }, (_, level) => level);
  return {
    block,
    stub,
    head: levels.map((level) =>
      atLevel(columnHeads, level).map((heading) => ({
        ...across(heading),
        colSpan: spanOf(heading.at, heading.breadth),
      })),
    ),
    rows: lines.map((line, i) => ({
      id: line.key,
      heads: lineHeads.filter(({ at }) => at === i).map(down),
      cells: columns.map((column, at) => ({
        name: cellName(table, line, column),
        column,
        colSpan: spanOf(at, 1),
      })),
    })),
  };
}

/** All lines in one printed row, each under its own heading, every one with the same columns. */
function sideBySide(table: FormTable, block: Block): Grid {
  const { columns, lines } = block;
  const paths = lines.map(linePath);
  const headings = layersOf(paths);
  const levels = Array.from({ length: depthOf(paths) }, (_, level) => level);
  const repeated = lines.flatMap((line) =>
    columns.map((column) => ({
      id: `${line.key}/${column.key}`,
      key: column.key,
      label: column.label,
      colSpan: 1,
      rowSpan: 1,
    })),
  );
  const cells = lines.flatMap((line) =>
    columns.map((column) => ({ name: cellName(table, line, column), column, colSpan: 1 })),
  );
  const over = levels.map((level) =>
    atLevel(headings, level).map((heading) => across(heading, columns.length)),
  );
  return { block, stub: 0, head: [...over, repeated], rows: [{ id: table.key, heads: [], cells }] };
}
