import { expect, test } from "vitest";
import type { Document } from "../document/document.ts";
import { readExtras } from "./extras.ts";
import { documentWith, gridTable, lineOf, paragraphs, textTable } from "./testing.ts";

const header = ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"];
const extra = ["其他主动公开文件", "7", "8", "9"];
const said = (document: Document) =>
  readExtras(document).map(({ label, values }) => [
    label,
    ...values.map(({ column, raw }) => [column, raw]),
  ]);
const asPrinted = ["其他主动公开文件", ["made", "7"], ["disclosed", "8"], ["disclosed_total", "9"]];

const layouts = (row: readonly string[]) => {
  const rows = [header, ["规章", "1", "2", "3"], ["规范性文件", "4", "5", "6"], row];
  return {
    "a table": documentWith(gridTable(...rows)),
    "fields of text": documentWith(textTable(...rows.map((fields) => fields.join("|")))),
    "one cell a line": paragraphs("二、主动公开政府信息情况", "第二十条第(一)项", ...rows.flat()),
  };
};

test.each(Object.entries(layouts(extra)))(
  "a row that no form has is kept from %s",
  (_, document) => {
    expect(said(document)).toEqual([asPrinted]);
  },
);

test.each(Object.entries(layouts(extra)))("and changes no cell of %s", (_, document) => {
  expect(lineOf(document, "disclosure.normative_documents", "2019")).toEqual([4, 5, 6]);
  expect(lineOf(document, "disclosure.regulations", "2019")).toEqual([1, 2, 3]);
});

test.each(["规范性文", "行政规范文件", "行政事业性收费", "第二十条第（五）项", "信息内容", "12"])(
  "what may be the form's own is no row beyond it: %s",
  (label) => {
    for (const document of Object.values(layouts([label, "7", "8", "9"])))
      expect(said(document)).toEqual([]);
  },
);

test("without a header over it its values have no columns", () => {
  const [, ...rows] = [header, ["规章", "1", "2", "3"], extra];
  expect(said(documentWith(gridTable(...rows)))).toEqual([
    ["其他主动公开文件", [null, "7"], [null, "8"], [null, "9"]],
  ]);
});

test("a row before all lines, and one of text, are none", () => {
  const note = ["其他主动公开文件", "见附件", "", ""];
  expect(said(documentWith(gridTable(header, extra, ["规章", "1", "2", "3"], note)))).toEqual([]);
});
