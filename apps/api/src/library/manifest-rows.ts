import { readFile } from "node:fs/promises";
import type { Label } from "@gongkai/model";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { decode } from "../documents/charset.ts";
import { wanted } from "./manifest-columns.ts";
import { ManifestError, type ManifestProblem } from "./manifest-error.ts";

/** A row with the line of the file that it ends in. */
export interface ManifestRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** The rows of a CSV file; null where there is no such file. Throws `ManifestError` for all that is wrong in it. */
export async function readRows<Shape extends z.ZodObject>(
  file: string,
  shape: Shape,
): Promise<ManifestRow<z.infer<Shape>>[] | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  const records = recordsIn(file, bytes);
  const [first] = records;
  if (first) checkColumns(file, Object.keys(first.record), shape);
  const problems: ManifestProblem[] = [];
  const rows = records.flatMap(({ line, record }) => {
    const parsed = shape.safeParse(record);
    if (parsed.success) return [{ line, row: parsed.data }];
    problems.push({ file, line, says: wrongValues(record, parsed.error) });
    return [];
  });
  if (problems.length > 0) throw new ManifestError(problems);
  return rows;
}

interface Fields {
  readonly line: number;
  readonly record: Readonly<Record<string, string>>;
}

/** The header is taken as a row like others: objects made by the parser would have to be checked once more. */
function recordsIn(file: string, bytes: Uint8Array): Fields[] {
  const text = decode(bytes);
  if (text === null) throw wrong(file, null, unknownCharset);
  const lines: number[] = [];
  try {
    const [header = [], ...rows] = parse(text, {
      skip_empty_lines: true,
      trim: true,
      on_record: (fields: string[], info) => {
        lines.push(info.lines);
        return fields;
      },
    });
    return rows.map((fields, index) => ({
      line: lines[index + 1] ?? 0,
      record: Object.fromEntries(header.map((column, at) => [column, fields[at] ?? ""])),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    throw wrong(file, typeof lines === "number" ? lines : null, saysOf(error));
  }
}

const wrong = (file: string, line: number | null, says: Label) =>
  new ManifestError([{ file, line, says }]);

const unknownCharset = {
  zh: "字符编码无法识别；请另存为 UTF-8",
  en: "its character encoding is none that is known; save it as UTF-8",
};

function saysOf({ code, message }: CsvError): Label {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return { zh: "引号没有闭合", en: "a quotation mark is not closed" };
  if (code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH")
    return {
      zh: "列数与表头不同；含逗号的内容要加引号",
      en: "it has another number of fields than the header; put what has commas in quotation marks",
    };
  return { zh: `不是 CSV：${message}`, en: `not CSV: ${message}` };
}

/** A column that is misspelt would be left out unnoticed. */
function checkColumns(file: string, columns: readonly string[], { shape }: z.ZodObject): void {
  const known = Object.keys(shape);
  const unknown = columns.filter((column) => !known.includes(column));
  const missing = known.filter(
    (column) => !columns.includes(column) && !z.safeParse(shape[column], undefined).success,
  );
  const list = (names: readonly string[]) => names.join(", ");
  const says = [
    ...unknown.map((column) => ({
      zh: `没有“${column}”这一列；可用的列：${list(known)}`,
      en: `there is no column “${column}”; the columns are ${list(known)}`,
    })),
    ...missing.map((column) => ({
      zh: `缺少“${column}”列`,
      en: `the column “${column}” is missing`,
    })),
  ];
  if (says.length > 0) throw new ManifestError(says.map((says) => ({ file, line: 1, says })));
}

function wrongValues(record: Readonly<Record<string, string>>, error: z.ZodError): Label {
  const columns = [...new Set(error.issues.map(({ path }) => String(path[0])))];
  const says = columns.map((column) => wrongValue(column, record[column] ?? ""));
  return { zh: says.map(({ zh }) => zh).join("；"), en: says.map(({ en }) => en).join("; ") };
}

function wrongValue(column: string, value: string): Label {
  const want = wanted[column] ?? { zh: "非空", en: "filled" };
  if (value === "")
    return {
      zh: `${column} 是空的，应为${want.zh}`,
      en: `${column} is empty; it must be ${want.en}`,
    };
  return {
    zh: `${column} 是“${value}”，应为${want.zh}`,
    en: `${column} is “${value}”; it must be ${want.en}`,
  };
}
