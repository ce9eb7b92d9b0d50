import { drawStacks } from "../../charts/stacks.ts";
import type { Words } from "../../i18n/words.ts";
import { coverageColumns, coverageValues, formNotes } from "../anatomy/coverage-notes.ts";
import type { Presented } from "../anatomy/presented.ts";
import { stackTexts } from "../anatomy/stack-texts.ts";
import { type BrokenYear, type Part, stacksOf } from "./breakdown.ts";
import { breakdownTooltip } from "./tooltip.ts";

export type BreakdownView = "count" | "share" | "table";

interface BreakdownTold {
  readonly headline: string;
  readonly subtitle: string;
  /** Said where no year has a whole. */
  readonly nothing: string;
  readonly whole: { readonly key: string; readonly name: string };
  readonly parts: readonly Part[];
  readonly years: readonly BrokenYear[];
  readonly view: BreakdownView;
  /** The sums of the model behind the whole and its parts, where they are sums of cells. */
  readonly sum?: { readonly whole: string; readonly part: (key: string) => string };
  /** Whether the change of form of 2021 breaks the series; unsaid of what no form asks for. */
  readonly breaks?: boolean;
}

/** A whole and its parts along the years; what the parts leave open is a part of its own. */
export function presentBreakdown(told: BreakdownTold, words: Words): Presented {
  const { whole, parts, years, view, sum } = told;
  const { t } = words;
  const unit = view === "share" ? "share" : "count";
  const stacks = stacksOf(years, parts, unit);
  const open = parts.find((part) => part.open);
  const closed = parts.filter((part) => !part.open);
  const coverage = years.map(({ year }) => year);
  const left = open && years.some(({ row }) => row?.parts[open.key]);
  const draw = (only?: string) =>
    drawStacks({
      years: coverage.map(({ year }) => year),
      ...{ stacks, unit, ...(only !== undefined && { only }), ...stackTexts(unit, words) },
      tooltip: (index) => breakdownTooltip(years[index], whole.name, stacks, words),
    });
  return {
    headline: told.headline,
    subtitle: told.subtitle,
    notes: [
      ...(told.breaks === undefined ? [] : formNotes(t, coverage, told.breaks)),
      ...(left ? [t.figure.unexplainedWhy(whole.name)] : []),
    ],
    nothing: years.some(({ row }) => row?.whole) ? undefined : told.nothing,
    draw: draw(),
    series: stacks.map(({ key, name, paint }) => ({
      ...{ key, name, colour: () => paint.fill },
      alone: () => ({ subtitle: `${told.subtitle}${t.colon}${name}`, draw: draw(key) }),
    })),
    trace: (row, column) => {
      const year = coverage[row]?.year;
      if (!sum) return undefined;
      if (column === whole.key) return { sum: sum.whole, year };
      return closed.some(({ key }) => key === column)
        ? { sum: sum.part(column), within: [sum.whole], year }
        : undefined;
    },
    sheet: {
      columns: [
        { key: "year", label: t.figure.year, kind: "year" },
        { key: whole.key, label: whole.name, kind: "count" },
        ...parts.map(({ key, name }) => ({ key, label: name, kind: "count" as const })),
        { key: "reports", label: t.figure.reports, kind: "count" },
        ...coverageColumns(t),
      ],
      rows: years.map(({ year, row }) => [
        year.year,
        row?.whole ?? null,
        ...parts.map(({ key }) => row?.parts[key] ?? null),
        row?.reports ?? 0,
        ...coverageValues(year),
      ]),
    },
  };
}
