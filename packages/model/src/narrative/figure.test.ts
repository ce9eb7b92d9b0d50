import { describe, expect, test } from "vitest";
import { example } from "../rules/example.ts";
import { figuresOf } from "./figure.ts";
import { speeches } from "./speeches.ts";

type Key = keyof typeof speeches;

/** The figures of a kind that a text states, with a `?` after a doubtful one. */
const stated = (key: Key, overview: string, scope: "unit" | "consolidated" = "unit") =>
  figuresOf(speeches[key], example({ overview, scope })).map(
    ({ value, firm }) => `${value}${firm ? "" : "?"}`,
  );

test.each<[Key, string, string[]]>([
  ["received", "2023年，我局共收到政府信息公开申请12件，较上年增加5件。", ["12"]],
  ["received", "收到 政府信息公开 申请共计 ５ 件。", ["5"]],
  ["received", "收到政府信息公开申请一百二十三宗。", ["123"]],
  ["received", "新收政府信息公开申请数量为1,234件。", ["1234"]],
  ["received", "收到两件政府信息公开申请。", ["2"]],
  ["received", "2022年收到政府信息公开申请30件，2023年收到政府信息公开申请28件。", ["28"]],
  ["carried_in", "收到申请10件，2022年结转申请2件。", ["2"]],
  ["carried_out", "办结申请11件，结转下年度继续办理1件。", ["1"]],
  ["carried_out", "办结申请11件，结转至2024年1件。", ["1"]],
  ["carried_out", "办结申请11件，另有72件申请按照《条例》顺延到下年度答复。", ["72"]],
  ["concluded", "收到政府信息公开申请12件，办结十二件。", ["12"]],
  ["granted", "办结11件，其中予以公开5件、部分公开2件、不予公开3件。", ["5"]],
  ["partial", "办结11件，其中予以公开5件、部分公开2件、不予公开3件。", ["2"]],
  ["denied", "办结11件，其中予以公开5件、部分公开2件、不予公开3件。", ["3"]],
  ["reconsiderations", "因政府信息公开引发行政复议2件，行政诉讼1件。", ["2"]],
  ["lawsuits", "因政府信息公开引发行政复议2件，行政诉讼1件。", ["1"]],
  ["documents", "全年制发规范性文件2件，废止规范性文件3件。", ["2"]],
])("%s in %s", (key, text, figures) => {
  expect(stated(key, text)).toEqual(figures);
});

test.each<[Key, string]>([
  ["received", "2023年我单位未收到政府信息公开申请。"],
  ["received", "没有收到公民、法人和其他组织提出的政府信息公开申请。"],
  ["received", "我局未收到申请政府信息公开案件。"],
  ["received", "我镇未收到依申请公开件，未产生行政复议和行政诉讼。"],
  ["reconsiderations", "全年无政府信息公开申请，无行政复议、行政诉讼案件。"],
  ["lawsuits", "未发生因政府信息公开申请引起的行政复议和行政诉讼。"],
  ["documents", "未制发行政规范性文件。"],
])("%s is none in %s", (key, text) => {
  expect(stated(key, text)).toEqual(["0"]);
});

describe("says nothing of", () => {
  test.each<[Key, string]>([
    ["received", "去年收到政府信息公开申请30件。"],
    ["received", "自2008年以来累计收到政府信息公开申请500件。"],
    ["received", "收到行政许可申请300件。"],
    ["received", "通过邮寄收到政府信息公开申请3件，通过网络收到政府信息公开申请6件。"],
    ["received", "收到政府信息公开申请约100件。"],
    ["received", "收到政府信息公开申请10余件。"],
    ["received", "与2022年相比，收到政府信息公开申请增加3件。"],
    ["received", "未收到政府信息公开申请收费投诉。"],
    ["received", "我局未收到书面政府信息公开申请。"],
    ["received", "未发生因政府信息公开申请引起的行政复议。"],
    ["granted", "予以公开、部分公开和不予公开分别为5件、3件、2件。"],
    ["partial", "办结申请，予以公开及部分公开258件。"],
    ["denied", "办结申请，部分公开和不予公开5件。"],
    ["reconsiderations", "未发生政府信息公开行政复议被纠正的情况。"],
    ["reconsiderations", "全年办理行政复议案件123件。"],
    ["carried_in", "收到申请10件，2020年结转申请2件。"],
    ["carried_out", "收到申请10件，2022年结转2023年2件。"],
    ["documents", "废止规范性文件3件。"],
  ])("%s: %s", (key, text) => {
    expect(stated(key, text)).toEqual([]);
  });
});

test.each<[Key, string]>([
  ["received", "收到政府信息公开申请15件（含上年结转1件）。"],
  ["received", "收到政府信息公开申请15件，其中上年结转1件。"],
  ["received", "全区共收到政府信息公开申请15件。"],
  ["received", "上半年收到政府信息公开申请15件。"],
  ["received", "受理政府信息公开申请15件。"],
  ["granted", "办结申请，予以公开15件（含部分公开2件）。"],
  ["unavailable", "办结申请，因本机关不掌握无法提供15件。"],
  ["lawsuits", "因政府信息公开发生行政诉讼15件（一审10件，二审5件）。"],
])("%s is doubtful in %s", (key, text) => {
  expect(stated(key, text)).toEqual(["15?"]);
});

test("a government's report may speak of its own office", () => {
  const text = "市政府办公室收到政府信息公开申请15件。";
  expect(stated("received", text, "consolidated")).toEqual(["15?"]);
});

test("the words are quoted as they stand in the source", () => {
  const overview = "（一）总体\n\n我局收到 政府信息公开\u3000申请 ５ 件。";
  const [figure] = figuresOf(speeches.received, example({ overview }));
  expect(figure?.quote.text).toBe("收到 政府信息公开\u3000申请 ５ 件");
  expect(overview.slice(figure?.quote.from, figure?.quote.to)).toBe(figure?.quote.text);
});

test.each([
  ["digits", "1".repeat(100_000)],
  ["numerals", "一二三万".repeat(25_000)],
  ["fillers", `未${"的、和或公民".repeat(15_000)}`],
  ["figures", "予以公开1件".repeat(15_000)],
])("%s without end are read in time", (_, overview) => {
  for (const speech of Object.values(speeches)) figuresOf(speech, example({ overview }));
});
