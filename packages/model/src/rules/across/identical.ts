import type { TableKey } from "../../form/form.ts";
import type { Cell, Cells, Finding } from "../../report/report.ts";
import { example } from "../example.ts";
import { found } from "../outcome.ts";
import type { AcrossRule, Years } from "../rule.ts";

/** Fewer different figures than these may well come again by themselves. */
export const fewest = 4;

const figureOf = (cell: Cell | undefined): number | null => {
  if (cell?.kind === "number") return cell.value;
  return cell?.kind === "blank" || cell?.kind === "not_applicable" ? 0 : null;
};

function compareTables(id: string, table: TableKey, before: Cells, after: Cells): Finding[] {
  const names = Object.keys(after).filter((name) => name.startsWith(`${table}.`));
  const busy = names.filter((name) => (figureOf(after[name]) ?? 0) !== 0);
  if (new Set(busy.map((name) => figureOf(after[name]))).size < fewest) return [];
  const pairs = names.map((name) => [figureOf(before[name]), figureOf(after[name])] as const);
  const differs = pairs.some(([a, b]) => a !== null && b !== null && a !== b);
  if (differs) return [found(id, "holds")];
  const unknown = pairs.some(([a, b]) => a === null || b === null);
  return [found(id, unknown ? "undecided" : "broken", busy)];
}

const figures = {
  "requests.received.natural_person": 11,
  "requests.received.business": 5,
  "requests.received.total": 16,
  "requests.granted.natural_person": 9,
};

const years = (received: number | { raw: string }): Years => ({
  before: example({
    year: 2022,
    cells: { ...figures, "requests.received.natural_person": received },
  }),
  after: example({ year: 2023, cells: figures }),
});

/** A table that says the same as last year's. */
export const identicalRules: readonly AcrossRule[] = [
  {
    id: "across.identical_requests",
    version: 1,
    severity: "warning",
    label: { zh: "第三部分与上年不雷同", en: "Section three does not repeat last year's" },
    explanation: {
      zh: "国办公开办函〔2021〕30号：报告内容雷同须追究责任；这里整张表与上年逐格相同。",
      en: "Notice 30 of 2021 holds agencies to account for copied reports: this whole table repeats last year's.",
    },
    needs: ["requests.*"],
    examples: { holds: years(12), broken: years(11), undecided: years({ raw: "若干" }) },
    comparisons: [],
    check: ({ before, after }) =>
      compareTables("across.identical_requests", "requests", before.cells, after.cells),
  },
];
