import { sumIn } from "../report/line-total.ts";
import type { Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { compared } from "./outcome.ts";
import { isOn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const lines = ["licences", "services", "penalties", "coercion", "fees"] as const;
const cell = (line: string, column: string): string => `disclosure.${line}.${column}`;

/** The items a line has after this year's change: last year's and the change. */
function itemsNow({ cells }: Subject, line: string) {
  const names = [cell(line, "items_last_year"), cell(line, "change")];
  return { names, sum: sumIn(cells, names) };
}

function left(subject: Subject): readonly Finding[] {
  if (!isOn("2019", subject, "disclosure")) return [];
  return lines.flatMap((line) => {
    const { names, sum } = itemsNow(subject, line);
    const zero = { kind: "number", value: 0 } as const;
    if (sum.kind === "nothing") return [];
    return compared("disclosure.items_left", names, sum, zero, (a, b) => a >= b);
  });
}

function decided(subject: Subject): readonly Finding[] {
  if (!isOn("2019", subject, "disclosure")) return [];
  return lines.slice(0, 4).flatMap((line) => {
    const { names, sum } = itemsNow(subject, line);
    const decisions = sumIn(subject.cells, [cell(line, "decisions")]);
    const all = [cell(line, "decisions"), ...names];
    return compared("disclosure.decisions_items", all, decisions, sum, (a, b) => a === 0 || b > 0);
  });
}

const licences = (items: number | "blank", change: number, decisions: number) =>
  example({
    form: "2019",
    cells: {
      "disclosure.licences.items_last_year": items,
      "disclosure.licences.change": items === "blank" ? "blank" : change,
      "disclosure.licences.decisions": decisions,
    },
  });

/** The numbers of items on the form of 2019. */
export const itemRules: readonly Rule[] = [
  {
    id: "disclosure.items_left",
    version: 1,
    severity: "error",
    label: { zh: "减少的事项不多于原有", en: "No more items are dropped than there were" },
    explanation: {
      zh: "上一年项目数量加本年增/减不会小于零（2019年表格）。",
      en: "Items last year plus this year's change is not below zero (form of 2019).",
    },
    needs: ["disclosure.*.items_last_year", "disclosure.*.change"],
    examples: {
      holds: licences(6, -2, 0),
      broken: licences(6, -8, 0),
      undecided: example({
        form: "2019",
        cells: { "disclosure.licences.change": { raw: "增" } },
      }),
    },
    check: left,
  },
  {
    id: "disclosure.decisions_items",
    version: 1,
    severity: "hint",
    label: { zh: "有处理决定就有事项", en: "Where there are decisions there are items" },
    explanation: {
      zh: "作出了处理决定，事项却为零（2019年表格）。",
      en: "There are decisions though there are no items to decide on (form of 2019).",
    },
    needs: ["disclosure.*.decisions", "disclosure.*.items_last_year", "disclosure.*.change"],
    examples: {
      holds: licences(6, -2, 40),
      broken: licences(0, 0, 40),
      undecided: licences("blank", 0, 40),
    },
    check: decided,
  },
];
