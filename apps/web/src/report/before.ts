import type { Cell, CellName, Cells, Quantity } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReportAnswer } from "../api-types.ts";
import type { Dictionary } from "../i18n/zh.ts";
import { cellText } from "./cell-text.ts";
import { reportQuery } from "./reports.ts";

/** The same agency's report of the year before, as the form shows it beside this one. */
export interface Before {
  readonly year: number;
  readonly cells: Cells;
  /** Whether it is on the same form: what both ask for may still be another thing. */
  readonly sameForm: boolean;
}

/** The year before a report, where the agency reported for it in the same scope. */
export const yearBefore = ({ year, scope, years }: ReportAnswer): number | undefined =>
  years.some((one) => one.year === year - 1 && one.scope === scope) ? year - 1 : undefined;

/** The report of the year before, where it is asked for and there. */
export function useBefore(report: ReportAnswer, isAsked: boolean): Before | undefined {
  const { agency, scope, edition, form } = report;
  const year = yearBefore(report);
  const { data, isPlaceholderData } = useQuery({
    ...reportQuery({ agency: agency.id, year: String(year), scope, edition }),
    enabled: isAsked && year !== undefined,
  });
  return useMemo(() => {
    if (!isAsked || !data || isPlaceholderData || data.year !== year) return undefined;
    return { year, cells: data.cells, sameForm: data.form === form };
  }, [isAsked, data, isPlaceholderData, year, form]);
}

/**
 * What stood in the same cell, and by how much it has changed since. Of section two of another form no difference is
 * told: there the same words ask for other things. Nothing where the other form has no such cell.
 */
export function beforeText(
  { name, cell }: { readonly name: CellName; readonly cell: Cell },
  { cells, sameForm }: Before,
  quantity: Quantity,
  t: Dictionary,
): { readonly was: string; readonly change: string } | undefined {
  const was = cells[name];
  if (!was) return undefined;
  const isComparable = sameForm || !name.startsWith("disclosure.");
  const by = cell.kind === "number" && was.kind === "number" ? cell.value - was.value : 0;
  // To the digits that are printed: amounts have up to six decimals.
  const change = isComparable ? Number(by.toFixed(6)) : 0;
  return { was: cellText(was, quantity, t), change: change === 0 ? "" : t.formats.signed(change) };
}
