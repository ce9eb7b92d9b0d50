import { type Document, type FormId, forms } from "@gongkai/model";
import { gridOf } from "../../apps/api/src/synthetic/grid.ts";
import type { Style } from "../../apps/api/src/synthetic/style.ts";
import { reportOf } from "../cases.ts";
import type { Row } from "../mutations.ts";
import type { Random } from "../random.ts";

/** A report's sections as rows of cells, before anyone lays them out as text; the truth is what its cells hold. */
export interface Sheet {
  readonly sections: readonly Section[];
  readonly truth: ReadonlyMap<string, number>;
}

export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Gives the text of a cell of the form. */
export type Filling = ReadonlyMap<string, string>;

const headings = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

/** The empty form in one of its printed shapes, every cell holding its own name. */
export function formSheet(form: FormId, random: Random): readonly Section[] {
  const style = styleFrom(random);
  return forms[form].tables.map((table, i) => ({
    heading: headings[i] ?? "",
    rows: gridOf(table, (name) => name, style).map((row) =>
      row.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan, place: {} })),
    ),
  }));
}

/** The tables of a real report, every cell of the form holding its own name. */
export function documentSheet(document: Document): readonly Section[] {
  const names = new Map(
    Object.entries(reportOf(document).cells).flatMap(([name, cell]) =>
      cell.kind === "absent" ? [] : [[keyOf(cell.place), name] as const],
    ),
  );
  return document.blocks
    .filter((block) => block.kind === "table")
    .filter(({ rows }) => rows.some((row) => row.some(({ place }) => names.has(keyOf(place)))))
    .map(({ rows }, i) => ({
      heading: headings[i] ?? "",
      rows: rows.map((row) =>
        row.map((cell) => ({ ...cell, text: names.get(keyOf(cell.place)) ?? cell.text })),
      ),
    }));
}

const keyOf = (place: { table?: number; row?: number; column?: number }): string =>
  `${place.table}/${place.row}/${place.column}`;

/** The sheet with the filling's text in every cell of the form. */
export function filled(sections: readonly Section[], filling: Filling): Sheet {
  const truth = new Map(
    [...filling].flatMap(([name, text]) =>
      text === "" ? [] : [[name, Number.parseInt(text, 10)] as const],
    ),
  );
  const fill = (row: Row): Row =>
    row.map((cell) => ({ ...cell, text: filling.get(cell.text) ?? cell.text }));
  return {
    truth,
    sections: sections.map(({ heading, rows }) => ({ heading, rows: rows.map(fill) })),
  };
}

const styleFrom = (random: Random): Style => ({
  format: "text",
  numbering: random.pick(["1.", "1. ", "1、"]),
  narrow: random.next() < 0.5,
  otherWording: random.next() < 0.3,
  headings: 0,
  zero: "0",
  unit: "万元",
  change: "plain",
  broken: random.next() < 0.4,
  torn: random.next() < 0.3,
  loose: false,
  newline: "\n",
  paragraphs: false,
  spans: false,
  metadata: false,
});
