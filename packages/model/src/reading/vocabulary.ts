import type { Block, Column, Line, TableKey } from "../form/form.ts";
import { forms } from "../form/forms.ts";
import type { Field } from "./fields.ts";
import { wordings } from "./wordings.ts";

/** A line together with the part of a form that it stands in. */
interface LineOfForm {
  readonly block: Block;
  readonly line: Line;
}

/** The words of a table on both forms: which lines a label can mean, and what only headings say. */
export interface Vocabulary {
  readonly lines: ReadonlyMap<string, readonly LineOfForm[]>;
  readonly isHeading: (field: Field) => boolean;
}

/** Whether a field is the heading of the column. */
export function isHeadingOf(field: Field, column: Column): boolean {
  const labels = columnWordings.get(column) ?? wordings(column.label);
  columnWordings.set(column, labels);
  return labels.includes(field.label) || (field.unit !== null && labels.includes(field.bare));
}

const columnWordings = new WeakMap<Column, readonly string[]>();

export function vocabularyOf(key: TableKey): Vocabulary {
  const blocks = [forms["2021"], forms["2019"]].flatMap(({ tables }) =>
    tables.filter((table) => table.key === key).flatMap((table) => table.blocks),
  );
  const lines = Map.groupBy(
    blocks.flatMap((block) =>
      block.lines.flatMap((line) => wordings(line.label).map((label) => ({ label, block, line }))),
    ),
    ({ label }) => label,
  );
  const headings = new Set(
    blocks
      .flatMap(({ corner, heading, columns }) => [corner, heading, ...columns.map((c) => c.label)])
      .flatMap((label) => (label ? wordings(label) : []))
      .filter((label) => !lines.has(label)),
  );
  const isHeading = ({ label, bare }: Field) => headings.has(label) || headings.has(bare);
  return { lines, isHeading };
}
