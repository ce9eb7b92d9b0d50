import type { Column } from "../../form/form.ts";
import { isHeaderOf } from "./header.ts";
import type { Row } from "./rows.ts";
import type { LineMeaning } from "./symbols.ts";
import { fullSum } from "./values.ts";

/** A row with the line that it certainly is. */
export interface Located {
  readonly row: Row;
  readonly line: LineMeaning;
  readonly columns: readonly Column[];
}

/** The line that a row is: the one below whose header it stands, or the only one that needs none. */
export function locate(row: Row): Located | null {
  const line = row.lines.find(({ block }) => isHeaderOf(row.header, block)) ?? alone(row);
  return line ? { row, line, columns: line.block.columns } : null;
}

/** Without any known heading, a line that has a total is told by having exactly the form's columns, which add up. */
function alone({ header, lines, values, misled }: Row): LineMeaning | undefined {
  if (misled) return undefined;
  if (header.headings.some(({ columns }) => columns.length > 0)) return undefined;
  return lines.find(({ block }) => fullSum(block.columns, values) !== null);
}
