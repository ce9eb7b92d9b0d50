import type { CellName } from "../form/form.ts";
import type { Cell } from "../report/report.ts";

/** A cell found in the source. */
export interface Placement {
  readonly name: CellName;
  readonly cell: Cell;
  /** How sure the place is: under its header, or only a line whose columns could not be told. */
  readonly certain: boolean;
}
