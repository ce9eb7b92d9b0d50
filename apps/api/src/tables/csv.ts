import type { Rows, Sheet } from "./sheet.ts";
import type { Value } from "./table.ts";

/** Makes a spreadsheet read the file as UTF-8. */
const byteOrderMark = "\uFEFF";

/** A sheet as CSV (RFC 4180), its first line the keys of the columns. */
export async function* csvOf({ columns }: Sheet, rows: Rows) {
  yield Buffer.from(byteOrderMark + lineOf(columns.map(({ key }) => key)));
  for await (const batch of rows) yield Buffer.from(batch.map(lineOf).join(""));
}

const lineOf = (values: readonly Value[]): string => `${values.map(field).join(",")}\r\n`;

/** Text that a spreadsheet would take for a formula is made text by an apostrophe before it. */
function field(value: Value): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
