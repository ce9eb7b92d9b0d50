import type { FormId } from "@gongkai/model";
import type { Rates } from "./disclosure-rates.ts";
import { chance, factor, integer, poisson } from "./draws.ts";
import { exact, type Figure, type Figures, linesOf, type NamedLine } from "./figures.ts";
import type { Random } from "./random.ts";

/** What section two of a year starts from; an agency founded late has no stocks. */
export interface Disclosing {
  readonly rates: Readonly<Record<string, Rates>>;
  readonly before: Figures | null;
  readonly founded: boolean;
}

/** What a column may look at: rates of its line, the line so far, and the year before. */
interface Context {
  readonly random: Random;
  readonly rates: Rates;
  readonly row: ReadonlyMap<string, number>;
  readonly before: (column: string) => number | undefined;
  readonly founded: boolean;
}

/** How each column of section two comes about; the columns before it in the line are known. */
const columns: Readonly<Record<string, (context: Context) => number>> = {
  made: ({ random, rates }) => poisson(random, rates.issued ?? 0),
  disclosed: ({ row }) => row.get("made") ?? 0,
  disclosed_total: (context) => stock(context) + (context.row.get("disclosed") ?? 0),
  issued: ({ random, rates }) => poisson(random, rates.issued ?? 0),
  repealed: (context) =>
    Math.min(stock(context), poisson(context.random, context.rates.repealed ?? 0)),
  in_force: (context) =>
    stock(context) + (context.row.get("issued") ?? 0) - (context.row.get("repealed") ?? 0),
  items_last_year: ({ before, rates }) =>
    (before("items_last_year") ?? Math.round(rates.items ?? 0)) + (before("change") ?? 0),
  change: ({ random, row }) => changeOf(random, row.get("items_last_year") ?? 0),
  decisions: ({ random, rates }) => poisson(random, (rates.decisions ?? 0) * factor(random, 0.12)),
  projects: ({ random, rates }) => poisson(random, rates.projects ?? 0),
  amount: ({ random, rates, row }) =>
    row.get("projects") === 0 ? 0 : amount((rates.amount ?? 0) * factor(random, 0.2)),
};

/** Section two; stocks and numbers of items follow from the year before. */
export function disclosureFigures(
  random: Random,
  form: FormId,
  disclosing: Disclosing,
): readonly Figure[] {
  return linesOf(form, "disclosure").flatMap((named) => {
    const row = new Map<string, number>();
    const context = contextOf(random, named, row, disclosing);
    return named.block.columns.map(({ key }, i): Figure => {
      row.set(key, columns[key]?.(context) ?? 0);
      return [named.names[i] ?? "", row.get(key) ?? 0];
    });
  });
}

function contextOf(
  random: Random,
  { line }: NamedLine,
  row: ReadonlyMap<string, number>,
  { rates, before, founded }: Disclosing,
): Context {
  const known = (column: string): number | undefined =>
    before?.get(`disclosure.${line.key}.${column}`);
  return { random, rates: rates[line.key] ?? {}, row, before: known, founded };
}

/** The documents there were at the year's beginning. */
function stock({ before, founded, rates }: Context): number {
  const opening = founded ? 0 : Math.round(rates.stock ?? 0);
  return before("in_force") ?? before("disclosed_total") ?? opening;
}

function changeOf(random: Random, items: number): number {
  if (items === 0 || !chance(random, 0.4)) return 0;
  return integer(random, -Math.min(items, 6), 8);
}

/** An amount in 万元, at times down to the yuan, more often in whole hundreds. */
function amount(value: number): number {
  const yuan = Math.round(value * 10_000);
  return exact(yuan % 3 === 0 ? yuan / 10_000 : Math.round(yuan / 100) / 100);
}
