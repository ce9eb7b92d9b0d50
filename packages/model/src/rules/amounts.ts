import { example } from "./example.ts";
import { found, foundIn, numberOf } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";

const fees = "disclosure.fees.amount";
const projects = "disclosure.procurement.projects";
const amount = "disclosure.procurement.amount";
const bare = /^\s*\d[\d,，]*(?:\.\d+)?\s*$/u;

function unitOf({ cells }: Subject) {
  const unreadable = [fees, amount].flatMap((name) => {
    const cell = cells[name];
    return cell?.kind === "unreadable" ? [{ name, raw: cell.raw }] : [];
  });
  const named = (isBare: boolean) =>
    unreadable.filter(({ raw }) => bare.test(raw) === isBare).map(({ name }) => name);
  const present = [fees, amount].some((name) => cells[name] && cells[name].kind !== "absent");
  return present ? [foundIn("disclosure.amount_unit", named(true), named(false))] : [];
}

/** In 万元: more than any province, or any single agency, is known to charge in a year. */
const largest = { consolidated: 40_000_000, unit: 10_000_000 };

function plausible({ cells, scope }: Subject) {
  const id = "disclosure.amount_size";
  const large = [fees, amount].filter(
    (name) => (numberOf(cells, name) ?? 0) > largest[scope ?? "consolidated"],
  );
  const unreadable = [fees, amount].filter((name) => cells[name]?.kind === "unreadable");
  return [foundIn(id, large, unreadable)];
}

function procured({ cells }: Subject) {
  if (!(projects in cells)) return [];
  const id = "disclosure.procurement_match";
  const [count, money] = [numberOf(cells, projects), numberOf(cells, amount)];
  if (count === null && money === null) return [];
  if (count === null || money === null) return [found(id, "undecided", [projects, amount])];
  return [foundIn(id, count > 0 === money > 0 ? [] : [projects, amount])];
}

/** Money: its unit, its size, and what it was paid for. */
export const amountRules: readonly Rule[] = [
  {
    id: "disclosure.amount_unit",
    version: 1,
    severity: "error",
    label: { zh: "金额有单位", en: "Amounts have a unit" },
    explanation: {
      zh: "格内和表头都没有印出单位（元或万元），相差一万倍，不猜。",
      en: "Neither the cell nor its header prints a unit (元 or 万元): a factor of 10,000 is nothing to guess.",
    },
    needs: [fees, amount],
    examples: {
      holds: example({ cells: { [fees]: 1.5 } }),
      broken: example({ form: "2019", cells: { [amount]: { raw: "8040" } } }),
      undecided: example({ form: "2019", cells: { [amount]: { raw: "约八千" } } }),
    },
    check: unitOf,
  },
  {
    id: "disclosure.amount_size",
    version: 1,
    severity: "warning",
    label: { zh: "金额不至过大", en: "Amounts are not too large" },
    explanation: {
      zh: "单个机关一年超过1000亿元、汇总超过4000亿元，多半是把元填成了万元。",
      en: "More than CNY 100 billion a year for one agency, or 400 billion for a government, is probably yuan given as 万元.",
    },
    needs: [fees, amount],
    examples: {
      holds: example({ cells: { [fees]: 1900 } }),
      broken: example({ cells: { [fees]: 12_000_000 } }),
      undecided: example({ cells: { [fees]: { raw: "若干" } } }),
    },
    check: plausible,
  },
  {
    id: "disclosure.procurement_match",
    version: 1,
    severity: "hint",
    label: { zh: "采购有项目也有金额", en: "Procurement has both projects and an amount" },
    explanation: {
      zh: "有采购项目而金额为0，或有金额而没有项目。",
      en: "There are projects without an amount, or an amount without projects.",
    },
    needs: [projects, amount],
    examples: {
      holds: example({ form: "2019", cells: { [projects]: 2, [amount]: 30 } }),
      broken: example({ form: "2019", cells: { [amount]: 30 } }),
      undecided: example({ form: "2019", cells: { [projects]: 2, [amount]: "blank" } }),
    },
    check: procured,
  },
];
