import type { Line } from "../form/form.ts";
import type { Cells, Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { found, numberOf } from "./outcome.ts";
import { linesOf, requestsIn } from "./printed.ts";
import type { Rule } from "./rule.ts";

const id = "repair.shifted_columns";

const figure = (cells: Cells, name: string): number => numberOf(cells, name) ?? 0;

/** A line whose total is empty and whose last part is the sum of the parts before it: one cell fell out. */
function shifted(cells: Cells, line: Line): Finding[] {
  const names = requestsIn(line);
  const [last, total] = names.slice(-2).map((name) => figure(cells, name));
  if (last === 0 || total !== 0) return [];
  const sum = names.slice(0, 5).reduce((all, name) => all + figure(cells, name), 0);
  if (last !== sum) return [];
  const unknown = names.some((name) => cells[name]?.kind === "unreadable");
  return [found(id, unknown ? "undecided" : "broken", names)];
}

const granted = { "requests.granted.natural_person": 5, "requests.granted.other": 5 };

/** Columns that may have moved by one. */
export const shiftRules: readonly Rule[] = [
  {
    id,
    version: 1,
    severity: "hint",
    label: { zh: "可能整行错位一列", en: "A line may have shifted by one column" },
    explanation: {
      zh: "总计为空或为0，而“其他”一列正好等于前五列之和：可能缺了一格，各数左移。",
      en: "The total is empty or zero and “other” is just the sum of the five before it: a cell may have dropped out.",
    },
    needs: ["requests.*"],
    examples: {
      holds: example(),
      broken: example({ cells: granted }),
      undecided: example({ cells: { ...granted, "requests.granted.total": { raw: "若干" } } }),
    },
    check(subject) {
      const lines = linesOf(subject, "requests");
      const findings = lines.flatMap((line) => shifted(subject.cells, line));
      return findings.length > 0 ? findings : [found(id, "holds")];
    },
  },
];
