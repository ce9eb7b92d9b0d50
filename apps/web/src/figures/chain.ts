import { applicantColumns, findMeasure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { ChainAnswer, ChainRow } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import { coverageColumns, coverageValues } from "./anatomy/coverage-notes.ts";
import type { Presented } from "./anatomy/presented.ts";
import type { Sheet } from "./anatomy/sheet.ts";
import { drawChain } from "./chain/draw-chain.ts";
import { chainHeadline } from "./chain/headline.ts";

/** The ledger of one agency over all years. */
export const chainQuery = (agency: string, filters: Filters) =>
  queryOptions({
    queryKey: ["chain", queryOf({ ...filters, agency })],
    queryFn: ({ signal }) => ask("chain", { ...filters, agency }, signal),
    placeholderData: keepPreviousData,
  });

/** One applicant, or the total, year by year. */
const ledgerOf = ({ rows }: Pick<ChainAnswer, "rows">, column: string): ChainRow[] =>
  rows.filter((row) => row.column === column);

const lines = ["received", "carried_in", "concluded", "carried_out"] as const;

/** What an agency carried over from year to year, and whether each report takes up what the one before left. */
export function presentChain(answer: ChainAnswer, filters: Filters, words: Words): Presented {
  const { t } = words;
  const say = t.questions.chain;
  const rows = ledgerOf(answer, "total");
  return {
    headline: chainHeadline(rows, words),
    subtitle: say.subtitle,
    notes: [],
    nothing: rows.length > 0 ? undefined : say.nothing,
    draw: drawChain(rows, words),
    trace: (row, column) => {
      const ledger = rows[row];
      if (!ledger) return undefined;
      const { agency, basis } = { ...filters, agency: ledger.agency };
      const of = { agency, basis, alone: true };
      if (column === "carried_out_before")
        return { ...of, measure: "carried_out", year: ledger.year - 1 };
      const measure = lines.find((line) => line === column);
      return measure && { ...of, measure, year: ledger.year };
    },
    sheet: totalSheet(rows, answer, words),
    file: wholeSheet(answer, words),
  };
}

const lineName = (line: string, { of }: Words): string => {
  const measure = findMeasure(line);
  return measure ? of(measure.label) : line;
};

function ledgerColumns(words: Words) {
  const say = words.t.questions.chain;
  const count = (key: string, label: string) => ({ key, label, kind: "count" as const });
  return [
    count("carried_out_before", say.before),
    count("carried_in", lineName("carried_in", words)),
    { key: "difference", label: say.difference, kind: "difference" as const },
    count("received", lineName("received", words)),
    count("concluded", lineName("concluded", words)),
    count("carried_out", lineName("carried_out", words)),
    { key: "balance", label: say.balance, kind: "difference" as const },
    { key: "link", label: say.link, kind: "text" as const },
  ];
}

const ledgerValues = (row: ChainRow, { t }: Words) => [
  ...[row.carried_out_before, row.carried_in, row.difference, row.received, row.concluded],
  ...[row.carried_out, row.balance, t.questions.chain.links[row.link]],
];

const totalSheet = (
  rows: readonly ChainRow[],
  { coverage }: Pick<ChainAnswer, "coverage">,
  words: Words,
): Sheet => ({
  columns: [
    { key: "year", label: words.t.figure.year, kind: "year" },
    ...ledgerColumns(words),
    ...coverageColumns(words.t).map((column) => ({ ...column, fileOnly: true })),
  ],
  rows: rows.map((row) => {
    const year = coverage.find((one) => one.year === row.year);
    return [row.year, ...ledgerValues(row, words), ...(year ? coverageValues(year) : [])];
  }),
});

/** Every kind of applicant too. */
const wholeSheet = (answer: ChainAnswer, words: Words): Sheet => ({
  columns: [
    { key: "agency", label: words.t.figure.agencies.agency, kind: "text" },
    { key: "year", label: words.t.figure.year, kind: "year" },
    { key: "column", label: words.t.questions.chain.column, kind: "text" },
    ...ledgerColumns(words),
  ],
  rows: applicantColumns.flatMap((column) =>
    ledgerOf(answer, column).map((row) => [
      ...[row.agency, row.year, row.column],
      ...ledgerValues(row, words),
    ]),
  ),
});
