import { allCells } from "../form/forms.ts";
import { applicants } from "../form/requests.ts";
import { partsOf } from "../report/line-total.ts";

/**
 * What a single report states, as a sum of terms. A term is a cell (`appeals.reconsideration.corrected`) or a line with a
 * total (`requests.granted`), which means the line's total. Every cell is a sum of its own name; the others are stored
 * with each report under theirs.
 */
export interface Sum {
  readonly name: string;
  readonly terms: readonly string[];
}

/** The columns of section three: six kinds of applicants and their total. */
export const applicantColumns: readonly string[] = applicants.map(({ key }) => key);

const kinds = applicantColumns.filter((key) => key !== "total");
const cells = allCells();

/** Lines that have a total: blank totals are added up, so that the total is apart from its cell. */
export const lines: readonly string[] = [
  ...new Set(cells.map(({ table, line }) => `${table.key}.${line.key}`)),
].filter((line) => partsOf(line).length > 0);

/** The lines of a group such as `requests.denied`; the group itself where it is a line. */
export const linesOf = (group: string): string[] =>
  lines.filter((line) => line === group || line.startsWith(`${group}.`));

/** The outcome groups that are made of lines. */
const groups = ["denied", "unavailable", "unprocessed", "otherwise"].map((g) => `requests.${g}`);

/** Names for sets of the three ways to appeal. */
export const appeals = {
  reconsideration: ["appeals.reconsideration"],
  litigation_direct: ["appeals.litigation_direct"],
  litigation_after: ["appeals.litigation_after"],
  litigation: ["appeals.litigation_direct", "appeals.litigation_after"],
  all: ["appeals.reconsideration", "appeals.litigation_direct", "appeals.litigation_after"],
} as const;

/** Results of appeals that are decided. */
export const decided = ["upheld", "corrected", "other"] as const;

const sum = (name: string, terms: readonly string[]): Sum => ({ name, terms });

const ofAppeals = Object.entries(appeals).flatMap(([set, ways]) => [
  sum(
    `appeals.${set}.decided`,
    ways.flatMap((way) => decided.map((result) => `${way}.${result}`)),
  ),
  ...(ways.length > 1
    ? [
        sum(`appeals.${set}`, ways),
        sum(
          `appeals.${set}.corrected`,
          ways.map((way) => `${way}.corrected`),
        ),
      ]
    : []),
]);

/** Lines of the form of 2019 that state items: those of last year and the change since. */
const items = cells
  .filter(({ column }) => column.key === "items_last_year")
  .map(({ table, line }) => `${table.key}.${line.key}`);

/** Every sum that is not a cell, in the order in which they are stored. */
export const sums: readonly Sum[] = [
  ...lines.map((line) => sum(line, [line])),
  ...groups.map((group) => sum(group, linesOf(group))),
  ...groups.flatMap((group) =>
    kinds.map((who) =>
      sum(
        `${group}.${who}`,
        linesOf(group).map((line) => `${line}.${who}`),
      ),
    ),
  ),
  sum("requests.disclosed", ["requests.granted", "requests.partial"]),
  sum("requests.to_handle", ["requests.received", "requests.carried_in"]),
  ...ofAppeals,
  ...items.map((line) => sum(`${line}.items`, [`${line}.items_last_year`, `${line}.change`])),
];

const byName = new Map([
  ...cells.map(({ name }) => [name, sum(name, [name])] as const),
  ...sums.map((stored) => [stored.name, stored] as const),
]);

/** The sum of that name, a cell or one of `sums`. */
export function findSum(name: string): Sum | undefined {
  return byName.get(name);
}
