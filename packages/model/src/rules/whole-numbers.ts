import type { Quantity, TableKey } from "../form/form.ts";
import { findCell } from "../form/forms.ts";
import type { Cell } from "../report/report.ts";
import { example } from "./example.ts";
import { foundIn } from "./outcome.ts";
import { cellsIn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const negative = /^[-−－]\s*\d/u;
const plain = /^[-−－]?\s*\d+(?:[.．]\d+)?$/u;
const signOrPoint = /[-−－.．]/u;

/** Whether a cell certainly holds, or may hold, a number that its column cannot have. */
function faultOf(cell: Cell, quantity: Quantity): "wrong" | "unclear" | null {
  if (cell.kind === "number") {
    const whole = quantity === "amount" || Number.isInteger(cell.value);
    return whole && cell.value >= 0 ? null : "wrong";
  }
  if (cell.kind !== "unreadable") return null;
  if (plain.test(cell.raw) && (negative.test(cell.raw) || quantity === "count"))
    return /[-−－.．]/u.test(cell.raw) ? "wrong" : null;
  return /\d/u.test(cell.raw) && signOrPoint.test(cell.raw) ? "unclear" : null;
}

const isPlain = (cell: Cell): boolean =>
  cell.kind === "number"
    ? cell.value >= 0 && Number.isInteger(cell.value)
    : cell.kind !== "unreadable";

function checkQuantity(id: string, subject: Subject, table: TableKey, quantity: Quantity) {
  const faults = cellsIn(subject, table)
    .filter(([name, cell]) => !isPlain(cell) && findCell(name)?.column.quantity === quantity)
    .map(([name, cell]) => ({ name, fault: faultOf(cell, quantity) }));
  const named = (wanted: string) =>
    faults.filter(({ fault }) => fault === wanted).map(({ name }) => name);
  return [foundIn(id, named("wrong"), named("unclear"))];
}

const counts = (table: TableKey, cell: string, zh: string, en: string): Rule => {
  const id = `${table}.counts`;
  return {
    id,
    version: 1,
    severity: "error",
    label: { zh: `${zh}：件数为非负整数`, en: `${en}: counts are whole and not negative` },
    explanation: {
      zh: "件数不可能为负数或小数。",
      en: "A number of cases is neither negative nor a fraction.",
    },
    needs: [`${table}.*`],
    examples: {
      holds: example({ cells: { [cell]: 3 } }),
      broken: example({ cells: { [cell]: { raw: "-3" } } }),
      undecided: example({ cells: { [cell]: { raw: "3-5" } } }),
    },
    check: (subject) => checkQuantity(id, subject, table, "count"),
  };
};

const amount = "disclosure.fees.amount";

/** Counts are whole numbers and neither they nor amounts are negative. */
export const wholeNumberRules: readonly Rule[] = [
  counts("disclosure", "disclosure.licences.decisions", "第二部分", "Section two"),
  counts("requests", "requests.granted.total", "第三部分", "Section three"),
  counts("appeals", "appeals.reconsideration.total", "第四部分", "Section four"),
  {
    id: "disclosure.amounts",
    version: 1,
    severity: "error",
    label: { zh: "金额不为负数", en: "Amounts are not negative" },
    explanation: {
      zh: "收费金额、采购金额不可能为负数。",
      en: "Fees charged and procurement amounts cannot be negative.",
    },
    needs: ["disclosure.fees.amount", "disclosure.procurement.amount"],
    examples: {
      holds: example({ cells: { [amount]: 1.5 } }),
      broken: example({ cells: { [amount]: { raw: "-1.5" } } }),
      undecided: example({ cells: { [amount]: { raw: "1.5-2.0" } } }),
    },
    check: (subject) => checkQuantity("disclosure.amounts", subject, "disclosure", "amount"),
  },
];
