import type { FormId } from "../form/form.ts";
import type { Cells, Finding } from "../report/report.ts";

/** A check that can be made on one report. */
export interface Rule {
  readonly id: string;
  readonly check: (cells: Cells, form: FormId) => readonly Finding[];
}
