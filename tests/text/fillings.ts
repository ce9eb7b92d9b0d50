import { cellsOf, type FormId } from "@gongkai/model";
import type { Random } from "../random.ts";
import type { Filling } from "./sheet.ts";

/** Distinct numbers, some cells blank: none can take another's place unseen. */
export function distinct(form: FormId, random: Random): Filling {
  const share = random.pick([0, 0.1, 0.3, 0.8]);
  const emptyTotals = random.next() < 0.2;
  return new Map(
    cellsOf(form).map(({ name, column }, i) => {
      const empty = random.next() < share || (emptyTotals && column.key === "total");
      return [name, empty ? "" : print(1000 + i, column.quantity)];
    }),
  );
}

/** Numbers that add up along every line and in every outcome column, as most reports' do; zeros are blank or 0. */
export function summing(form: FormId, random: Random): Filling {
  const share = random.pick([0.2, 0.6, 0.95]);
  const draw = () => (random.next() < share ? 0 : 1 + random.below(5000));
  const values = new Map<string, number>();
  const concluded = new Map<string, number>();
  for (const { name, table, line, column } of cellsOf(form)) {
    const [row, key] = [`${table.key}.${line.key}`, column.key];
    const isSum = table.key === "requests" && line.key === "concluded";
    const value =
      table.key !== "disclosure" && key === "total"
        ? sumOf(values, row)
        : isSum
          ? (concluded.get(key) ?? 0)
          : draw();
    values.set(name, value);
    if (line.groups?.[0]?.key === "results") concluded.set(key, (concluded.get(key) ?? 0) + value);
  }
  const zero = random.pick([() => "0", () => "", () => (random.next() < 0.5 ? "" : "0")]);
  return new Map(
    cellsOf(form).map(({ name, column }) => {
      const value = values.get(name) ?? 0;
      return [name, value === 0 ? zero() : print(value, column.quantity)];
    }),
  );
}

const sumOf = (values: ReadonlyMap<string, number>, row: string): number =>
  [...values].reduce((sum, [name, value]) => (name.startsWith(`${row}.`) ? sum + value : sum), 0);

const print = (value: number, quantity: string): string =>
  quantity === "amount" ? `${value}万元` : String(value);
