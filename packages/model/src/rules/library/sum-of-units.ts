import type { AgencyKind } from "../../agencies/kinds.ts";
import { addUp, lineTotal } from "../../report/line-total.ts";
import type { Finding } from "../../report/report.ts";
import { example } from "../example.ts";
import { compared } from "../outcome.ts";
import type { InLibrary, LibraryRule } from "./in-library.ts";

const id = "library.sum_of_units";

/** The lines of section three that a government adds up. */
export const addedLines = ["received", "carried_in", "concluded", "carried_out"] as const;

/** Kinds that report to their own line of command or not at all: no government adds them up. */
export const apartKinds: readonly AgencyKind[] = ["vertical", "institution"];

/** A registry that expects fewer units of a region than these is not taken to name them all. */
export const fewestUnits = 8;

/** With every unit there the figures must be equal; with some of them, their sum can only be less. */
function sumOfUnits({ report, others, missing }: InLibrary): Finding[] {
  if (others.length === 0) return [];
  const isWhole = missing === 0 && others.length >= fewestUnits;
  return addedLines.flatMap((line) => {
    const stated = lineTotal(report.cells, line);
    const derived = addUp(others.map(({ cells }) => lineTotal(cells, line)));
    const cells = [`requests.${line}.total`];
    const [finding] = compared(id, cells, stated, derived, isWhole ? undefined : atLeast);
    const isOpen = finding?.outcome === "holds" && !isWhole;
    return finding ? [isOpen ? { ...finding, outcome: "undecided" } : finding] : [];
  });
}

const atLeast = (stated: number, derived: number): boolean => stated >= derived;

const county = (received: number, there: number): InLibrary => ({
  report: example({
    agency: "某县人民政府",
    scope: "consolidated",
    cells: { "requests.received.total": received },
  }),
  kind: "government",
  others: Array.from({ length: there }, () => example({ cells: { "requests.received.total": 3 } })),
  missing: fewestUnits - there,
});

/** What a government adds up against what its units report. */
export const sumOfUnitsRules: readonly LibraryRule[] = [
  {
    id,
    version: 1,
    severity: "hint",
    label: { zh: "汇总数与各单位之和一致", en: "The consolidated figure is the sum of the units" },
    explanation: {
      zh: `政府汇总报告与本级及下级各单位自身报告之和比较（垂管和事业单位除外）：名录中应报单位全部在库、且不少于${fewestUnits}个，才比是否相等，不全时只看部分之和是否已超过汇总数。汇总口径各地不一，差额供复核。`,
      en: `A government's consolidated report against the sum of its units' own, at its level and below (but for vertically run agencies and institutions). Equal is asked only where every unit that the registry expects, at least ${fewestUnits}, is there; else only whether some of them already come to more. Governments consolidate in different ways: a difference is worth a look.`,
    },
    needs: ["scope", ...addedLines.map((line) => `requests.${line}.total`)],
    examples: {
      holds: county(24, fewestUnits),
      broken: county(25, fewestUnits),
      undecided: county(25, fewestUnits - 1),
    },
    check: sumOfUnits,
  },
];
