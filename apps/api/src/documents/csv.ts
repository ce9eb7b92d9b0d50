import type { Document, DocumentBlock, DocumentCell } from "@gongkai/model";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A record and the line it begins in. */
interface Line {
  readonly fields: readonly string[];
  readonly line: number;
}

/** Share of lines that must have commas, and how many, for a text to be taken for CSV. */
const share = 0.6;
const fewestCommas = 3;

/** Whether a text is comma-separated values: most of its lines have several commas and none has a tab. */
export function isCsv(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  const separated = lines.filter((line) => line.split(",").length > fewestCommas);
  return !text.includes("\t") && lines.length > 5 && separated.length >= lines.length * share;
}

/** The heading of a section, which ends a table; any other single field in a table is a line left blank. */
const heading = /^\s*[一二三四五六]、.*(?:情况|事项|问题|措施)\s*$/u;

/** Comma-separated values as a document: records of one field are running text, the others rows of tables. */
export function csvDocument(text: string): Document | null {
  const records = parseCsv(withoutCut(text));
  if (!records) return null;
  const blocks: DocumentBlock[] = [];
  let rows: DocumentCell[][] = [];
  let tables = 0;
  const closeTable = () => {
    if (rows.length > 0) blocks.push({ kind: "table", aligned: false, rows: withoutMargin(rows) });
    if (rows.length > 0) tables++;
    rows = [];
  };
  for (const { fields, line } of records) {
    const filled = fields.filter((field) => field.trim() !== "");
    const [only = ""] = filled;
    if (filled.length > 1 || (rows.length > 0 && only && !heading.test(only))) {
      rows.push(cellsOf(fields, tables, rows.length, line));
      continue;
    }
    closeTable();
    if (only) blocks.push({ kind: "paragraph", text: only, place: { block: blocks.length, line } });
  }
  closeTable();
  return { format: "csv", blocks };
}

/** Without the last field if no line end follows, for it may not be whole. */
const withoutCut = (text: string): string =>
  /[\r\n]$/u.test(text) ? text : text.replace(/[^,\r\n]*$/u, "");

/** Rows as wide as the widest text among them: a spreadsheet saves the empty columns beside a table too. */
function withoutMargin(rows: readonly DocumentCell[][]): DocumentCell[][] {
  const width = Math.max(...rows.map((row) => row.findLastIndex(({ text }) => text.trim() !== "")));
  return rows.map((row) => row.slice(0, width + 1));
}

const cellsOf = (fields: readonly string[], table: number, row: number, line: number) =>
  fields.map((text, column) => ({
    text,
    place: { table, row, column, line },
    colSpan: 1,
    rowSpan: 1,
  }));

const record = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });

function parseCsv(text: string): Line[] | null {
  try {
    const parsed: unknown = parse(text, { relax_column_count: true, info: true });
    return z
      .array(record)
      .parse(parsed)
      .map(({ record: fields, info }) => ({ fields, line: info.lines }));
  } catch {
    return null;
  }
}
