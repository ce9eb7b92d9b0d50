import type { Row } from "../mutations.ts";
import type { Random } from "../random.ts";
import type { Section } from "./sheet.ts";

/** Lays the rows of a table out as lines of text. */
type Layout = (rows: readonly Row[], random: Random) => readonly string[];

const textsOf = (row: Row): readonly string[] => row.map(({ text }) => text);
const onOneLine = (text: string): string => text.replace(/\n/gu, " ");
const single = (row: Row): readonly string[] => textsOf(row).map(onOneLine);
const cellsOf = (rows: readonly Row[]): readonly string[] => rows.flatMap(textsOf);
const printed = (rows: readonly Row[]): readonly string[] =>
  cellsOf(rows).filter((text) => text !== "");
const bars = (cells: readonly string[]): string => cells.join(" | ");
const padding = (random: Random): readonly string[] => Array(random.below(4)).fill("");

/** How text extractors hand tables over. */
export const layouts: Readonly<Record<string, Layout>> = {
  "one cell a paragraph": (rows) => printed(rows).flatMap((text) => [text, ""]),
  "one cell a line": (rows) => printed(rows),
  "one cell a line, closed by a bar": (rows) => cellsOf(rows).map((text) => `${text} |`),
  "one cell a line, closed by a bar, rows padded": (rows, random) =>
    rows.flatMap((row) => [
      ...textsOf(row).map((text) => `${text} |`),
      "|".repeat(random.below(4)),
    ]),
  "cells between lone bars": (rows) => cellsOf(rows).flatMap((text) => [text, "|"]),
  "rows after lone bars": (rows) =>
    rows.flatMap((row) => ["|", ...textsOf(row).map((text) => `${text} |`)]),
  "one cell a line, opened by a bar": (rows) =>
    rows.flatMap((row) => [...textsOf(row).map((text, i) => `${i ? "" : "| "}${text}\n|`)]),
  "rows between bars": (rows) => rows.map((row) => bars(single(row))),
  "rows closed by a bar": (rows) => rows.map((row) => `${bars(single(row))} |`),
  "rows in bars": (rows) => rows.map((row) => `| ${bars(single(row))} |`),
  "rows in bars, unevenly padded": (rows, random) =>
    rows.map((row) => `| ${bars([...single(row), ...padding(random)])} |`),
  "rows in bars, filled up": (rows) => {
    const widest = Math.max(...rows.map((row) => row.length));
    return rows.map(
      (row) => `| ${bars([...single(row), ...Array(widest - row.length).fill("")])} |`,
    );
  },
  markdown: (rows) =>
    rows.flatMap((row, y) => {
      const rule = `|${row.map(() => "---|").join("")}`;
      return [`| ${bars(single(row))} |`, ...(y === 0 ? [rule] : [])];
    }),
  "markdown cut into many tables": (rows, random) =>
    rows.flatMap((row) => {
      const rule = `|${row.map(() => "---|").join("")}`;
      return [`| ${bars(single(row))} |`, ...(random.next() < 0.3 ? [rule, ""] : [])];
    }),
  "cells parted by a space": (rows) =>
    rows.map((row) =>
      single(row)
        .filter((text) => text !== "")
        .join(" "),
    ),
  "cells without a gap": (rows) => rows.map((row) => textsOf(row).join("").replace(/\s/gu, "")),
  "each line once": (rows) => [...new Set(printed(rows))],
  "two years side by side": (rows) =>
    rows.map((row) =>
      [...single(row).map(lastYear), ...single(row)].filter((text) => text !== "").join(" "),
    ),
  "two years side by side between bars": (rows) =>
    rows.map((row) => bars([...single(row).map(lastYear), ...single(row)])),
};

const lastYear = (text: string): string =>
  /^\d+$/u.test(text) ? String(Number(text) + 10_000) : text;

/** What else happens to a table before it is laid out. */
export const habits: Readonly<
  Record<string, (rows: readonly Row[], random: Random) => readonly Row[]>
> = {
  none: (rows) => rows,
  "labels are wrapped": (rows, random) =>
    rows.map((row) =>
      row.map((cell) =>
        cell.text.length > 6 && /\p{L}{3}/u.test(cell.text) && random.next() < 0.5
          ? { ...cell, text: wrapped(cell.text, 2 + random.below(cell.text.length - 3)) }
          : cell,
      ),
    ),
  "headings are cut short": (rows, random) =>
    rows.map((row) =>
      row.map((cell) =>
        /^本年|^对外|^现行|^上一年/u.test(cell.text) && random.next() < 0.5
          ? { ...cell, text: cell.text.slice(0, 2 + random.below(3)) }
          : cell,
      ),
    ),
  "merged cells leave empty ones": (rows) =>
    rows.map((row) =>
      row.flatMap((cell) => [cell, ...Array(cell.colSpan - 1).fill({ ...cell, text: "" })]),
    ),
};

const wrapped = (text: string, at: number): string => `${text.slice(0, at)}\n${text.slice(at)}`;

/** A whole report as text. */
export function textOf(sections: readonly Section[], layout: Layout, random: Random): string {
  const lines = sections.flatMap(({ heading, rows }) => [heading, ...layout(rows, random)]);
  return [
    "某某局2023年政府信息公开工作年度报告",
    "一、总体情况",
    "2023年，我局共主动公开信息120条。",
    ...lines,
    "五、存在的主要问题及改进情况",
    "信息公开的内容还不够细致。",
    "六、其他需要报告的事项",
    "无。",
  ].join("\n");
}
