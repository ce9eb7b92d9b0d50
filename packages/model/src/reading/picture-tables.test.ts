import { expect, test } from "vitest";
import { readReport } from "../read-report.ts";

/** Lines of running text; `▢` is a picture. */
function reasonOf(...lines: readonly string[]) {
  const pictures: number[] = [];
  const texts = lines.filter((line, i) => {
    const before = lines.slice(0, i).filter((other) => other !== "▢").length;
    if (line === "▢") pictures.push(before);
    return line !== "▢";
  });
  const blocks = texts.map(
    (text, block) => ({ kind: "paragraph", text, place: { block } }) as const,
  );
  const reading = readReport({ format: "html", blocks, pictures });
  return reading.ok ? "report" : reading.reason;
}

const [title, overview] = ["某县民政局2023年政府信息公开工作年度报告", "一、总体情况"];
const [disclosure, problems] = ["二、主动公开政府信息情况", "五、存在的主要问题及改进情况"];

test("pictures under the headings of tables are told apart from a document without tables", () => {
  expect(reasonOf(title, overview, disclosure, "▢", problems, "无。")).toBe("tables_are_pictures");
  expect(reasonOf(title, disclosure, "如下表：", "▢", problems)).toBe("tables_are_pictures");
});

test.each([
  ["no picture", [title, overview, disclosure, problems]],
  ["a picture before the heading", [title, "▢", disclosure, problems]],
  ["a picture under another heading", [title, disclosure, problems, "▢"]],
  ["a picture of an overview", [title, overview, "▢", disclosure, "见附件。", problems]],
] as const)("%s stands for no table", (_, lines) => {
  expect(reasonOf(...lines)).toBe("not_a_report");
});
