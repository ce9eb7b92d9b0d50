import type { Sheet, Value } from "./sheet.ts";

/** Said again on every row, so that no row loses it when it is cut out and passed on. */
export type Meta = Readonly<Record<string, Value>>;

const byteOrderMark = "\uFEFF";

export function csvOf({ columns, rows }: Sheet, meta: Meta): string {
  const head = [...columns.map(({ key }) => key), ...Object.keys(meta)];
  const tail = Object.values(meta);
  const lines = [head, ...rows.map((row) => [...row, ...tail])];
  return byteOrderMark + lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}

/** Text that a spreadsheet would take for a formula is made text by a quote before it. */
function field(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
