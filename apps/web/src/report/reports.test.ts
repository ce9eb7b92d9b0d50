import { expect, test } from "vitest";
import type { ReportJson } from "../api-types.ts";
import { reportOf } from "./reports.ts";

const answer = (cells: ReportJson["cells"]): ReportJson => ({
  edition: 1,
  agency: {
    id: "a",
    name: "A",
    region: null,
    region_name: null,
    region_path: [],
    level: null,
    kind: "other",
    synthetic: false,
  },
  year: 2023,
  scope: "unit",
  form: "2021",
  published: null,
  due: "2024-01-31",
  late: null,
  source: {
    file: "a.txt",
    sha256: "0",
    format: "text",
    bytes: 1,
    url: null,
    note: null,
    synthetic: false,
  },
  cells,
  extras: [],
  narratives: { preamble: "", overview: "", problems: "", other: "" },
  findings: [{ rule: "r", outcome: "broken", cells: ["a.b"], stated: undefined, quotes: [] }],
  years: [],
  versions: [],
});

test("a cell keeps its kind, value, text and place", () => {
  const cell = { kind: "number", value: 22, raw: "22", place: { table: 1, row: 15 } } as const;
  expect(reportOf(answer({ "a.b": cell })).cells["a.b"]).toEqual(cell);
});

test("a row beyond the form keeps its text and places, without what is not known of them", () => {
  const place = { row: 3, page: undefined };
  const extra = {
    ...{ table: "disclosure" as const, label: "其他主动公开文件", place },
    values: [{ column: "made", raw: "1", place }],
  };
  const [read] = reportOf({ ...answer({}), extras: [extra] }).extras;
  expect(read).toStrictEqual({
    ...extra,
    place: { row: 3 },
    values: [{ column: "made", raw: "1", place: { row: 3 } }],
  });
});

test("a number without a value is never shown as one", () => {
  expect(reportOf(answer({ "a.b": { kind: "number", raw: "2?" } })).cells["a.b"]).toEqual({
    kind: "unreadable",
    raw: "2?",
    place: {},
  });
});

test("a finding without figures has none", () => {
  expect(reportOf(answer({})).findings).toEqual([
    { rule: "r", outcome: "broken", cells: ["a.b"], quotes: [] },
  ]);
});
