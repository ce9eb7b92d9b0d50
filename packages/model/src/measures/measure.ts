import type { FormId, Label } from "../form/form.ts";
import { cellsOf } from "../form/forms.ts";
import { partsOf } from "../report/line-total.ts";
import { findSum } from "./sums.ts";

/**
 * requests: applications; cases: reconsiderations and lawsuits; documents; decisions; items: matters of authority;
 * projects: procurements; amount: 万元 (CNY 10,000); reports; ratio: a part of one; per_100: a hundred times a ratio.
 */
export const units = [
  "requests",
  "cases",
  "documents",
  "decisions",
  "items",
  "projects",
  "amount",
  "reports",
  "ratio",
  "per_100",
] as const;

export type Unit = (typeof units)[number];

/** A year whose figures may not be compared with those before it, and why. */
export interface SeriesBreak {
  readonly year: number;
  readonly reason: Label;
}

interface MeasureOf<Source> {
  readonly key: string;
  readonly label: Label;
  readonly definition: Label;
  /** Where the Regulations on Open Government Information, or another law, say what is counted. */
  readonly law: Label | null;
  readonly unit: Unit;
  /** cells: sums of what reports state; filing: counted from which reports there are, and when they were published. */
  readonly source: Source;
  readonly numerator: string;
  /** Of a rate: what the numerator is divided by. Over a group, the sum of numerators over the sum of denominators. */
  readonly denominator: string | null;
  /** Which direction is good for the public, where one is. */
  readonly better: "more" | "less" | null;
  /** The forms that ask for all it needs. */
  readonly forms: readonly FormId[];
  readonly breaks: readonly SeriesBreak[];
}

/** A measure whose numerator and denominator are names of sums. */
export type CellMeasure = MeasureOf<"cells">;

/** A measure whose numerator and denominator count agencies by how they filed (`filing.late`). */
export type FilingMeasure = MeasureOf<"filing">;

/**
 * A quantity that can be asked for, as data: the SQL, the axis, the tooltip and the definition on screen come from it.
 */
export type Measure = CellMeasure | FilingMeasure;

/** What a measure of cells must say of itself; the rest has a usual value. */
export interface Draft {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly means: Label;
  readonly unit: Unit;
  readonly numerator: string;
  readonly denominator?: string;
  readonly law?: Label | null;
  readonly better?: Measure["better"];
  readonly breaks?: readonly SeriesBreak[];
}

/** A measure of cells; the forms that have it follow from its cells. */
export function ofCells(draft: Draft): CellMeasure {
  const { key, zh, en, means, unit, numerator, denominator = null } = draft;
  return {
    ...{ key, label: { zh, en }, definition: means, law: draft.law ?? null, unit },
    ...{ source: "cells", numerator, denominator, better: draft.better ?? null },
    forms: formsOf(denominator === null ? [numerator] : [numerator, denominator]),
    breaks: draft.breaks ?? [],
  };
}

/** The forms on which every one of the sums has at least one of its terms. */
function formsOf(sums: readonly string[]): FormId[] {
  return (["2019", "2021"] as const).filter((form) => {
    const printed = new Set(cellsOf(form).map(({ name }) => name));
    return sums.every((name) =>
      findSum(name)?.terms.some((term) => printed.has(partsOf(term)[0] ?? term)),
    );
  });
}

/** An article of the Regulations on Open Government Information (State Council Decree 711). */
export const regulations = (zh: string, en: string): Label => ({
  zh: `《政府信息公开条例》${zh}`,
  en: `Regulations on Open Government Information, ${en}`,
});
