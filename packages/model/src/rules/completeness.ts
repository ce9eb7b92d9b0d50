import type { Cell, Cells, Finding } from "../report/report.ts";
import type { Rule } from "./rule.ts";

const none = (id: string, kind: Cell["kind"]): Rule => ({
  id,
  check: (cells) => [finding(id, cells, kind)],
});

function finding(rule: string, cells: Cells, kind: Cell["kind"]): Finding {
  const found = Object.keys(cells).filter((name) => cells[name]?.kind === kind);
  return { rule, outcome: found.length === 0 ? "holds" : "broken", cells: found };
}

/** No cell of the form is missing from the source, and none holds what is not certainly a number. */
export const completenessRules: readonly Rule[] = [
  none("form.complete", "absent"),
  none("form.legible", "unreadable"),
];
