import { expect, test } from "vitest";
import { readReport } from "./read-report.ts";
import { documentWith, gridTable, paragraphs } from "./reading/testing.ts";

const title = paragraphs("某县财政局2022年政府信息公开工作年度报告").blocks;
const header = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];

test("a document without a line of the form is no report", () => {
  expect(readReport(documentWith(...title))).toEqual({ ok: false, reason: "not_a_report" });
  const other = gridTable(["年度", "收入"], ["2022", "5"]);
  expect(readReport(documentWith(...title, other))).toEqual({ ok: false, reason: "not_a_report" });
});

test("lines whose numbers are nowhere certain give no numbers", () => {
  const bare = gridTable(["规章", "1", "2", "3"]);
  expect(readReport(documentWith(...title, bare))).toEqual({ ok: false, reason: "no_numbers" });
});

test("a report has what its title says, every cell of its form and what its checks found", () => {
  const reading = readReport(documentWith(...title, gridTable(header, ["规章", "1", "2", "3"])));
  if (!reading.ok) throw new Error(reading.reason);
  const { cells, findings, ...said } = reading.report;
  expect(said).toMatchObject({ agency: "某县财政局", year: 2022, form: "2021", scope: "unit" });
  expect(Object.keys(cells)).toHaveLength(200);
  const absent = Object.values(cells).filter(({ kind }) => kind === "absent");
  expect(absent).toHaveLength(197);
  expect(findings.find(({ rule }) => rule === "form.complete")?.cells).toHaveLength(197);
});

test("the same table twice with other numbers is read in neither", () => {
  const twice = [
    gridTable(header, ["规章", "1", "2", "3"]),
    gridTable(header, ["规章", "1", "2", "4"]),
  ];
  const reading = readReport(documentWith(...title, ...twice));
  const cells = reading.ok ? reading.report.cells : {};
  expect(cells["disclosure.regulations.issued"]).toMatchObject({ kind: "number", value: 1 });
  expect(cells["disclosure.regulations.in_force"]).toMatchObject({
    kind: "unreadable",
    raw: "3 | 4",
  });
});

const old = "2018年某县财政局政府信息公开工作年度报告";
const spoken = [
  "一、主动公开情况",
  "全年公开22条。",
  "二、依申请公开情况",
  "无。",
  "三、收费情况",
  "无。",
];

test("a report for a year before there was a form is read without tables", () => {
  const reading = readReport(paragraphs(old, ...spoken));
  if (!reading.ok) throw new Error(reading.reason);
  const { agency, year, form, cells, findings } = reading.report;
  expect({ agency, year, form, cells }).toEqual({
    agency: "某县财政局",
    year: 2018,
    form: null,
    cells: {},
  });
  expect(findings.flatMap((finding) => finding.cells)).toEqual([]);
});

test("the text of a report without tables is kept under its own headings", () => {
  const reading = readReport(
    paragraphs(
      old,
      "现公布2018年度报告。",
      ...spoken,
      "四、存在的问题",
      "人手少。",
      "五、其他需要报告的事项",
      "没有。",
    ),
  );
  expect(reading.ok && reading.report.narratives).toEqual({
    preamble: "现公布2018年度报告。",
    overview: spoken.join("\n\n"),
    problems: "人手少。",
    other: "没有。",
  });
});

test("the headings that only old reports had tell one that prints no year", () => {
  const unjudged = [
    "一、依申请公开情况",
    "无。",
    "二、收费及减免情况",
    "无。",
    "三、复议诉讼情况",
    "无。",
  ];
  const reading = readReport(paragraphs(...unjudged));
  expect(reading.ok && reading.report).toMatchObject({ form: null, year: null, agency: null });
  expect(readReport(paragraphs(...unjudged.slice(2))).ok).toBe(false);
});

test("an old title alone is no report, nor is a text of later years without tables", () => {
  const later = paragraphs(old.replace("2018", "2020"), ...spoken);
  for (const document of [paragraphs(old), later])
    expect(readReport(document)).toEqual({ ok: false, reason: "not_a_report" });
});
