import { describe, expect, test } from "vitest";
import { appealsLines, numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

const end = "四、政府信息公开行政复议、行政诉讼情况";
const seven = [2, 0, 0, 0, 0, 1, 3] as const;

describe("where every cell has a line of its own", () => {
  const header = requestsHeader(" |\n").map((line, i) => (i ? `${line} |` : line));
  const cells = (label: string, ...values: readonly (number | "")[]) =>
    [label, ...values].map((text) => `${text} |`);

  test("two labels that changed places are refused, and the others read", async () => {
    const read = await numbersIn(
      ...header,
      ...cells("1.信访举报投诉类申请", ...seven),
      ...cells("3.要求提供公开出版物", ...seven),
      ...cells("2.重复申请", ...seven),
      ...cells("4.无正当理由大量反复申请", ...seven),
      end,
    );
    expect(read).toEqual({
      ...requestsOf("unprocessed.petition", ...seven),
      ...requestsOf("unprocessed.excessive", ...seven),
    });
  });

  test("a label that moved before another line's numbers is not that line's", async () => {
    const read = await numbersIn(
      ...header,
      ...cells("一、本年新收政府信息公开申请数量", ...seven),
      ...cells("（一）予以公开"),
      ...cells("4.无正当理由大量反复申请", ...seven),
      ...cells("（二）部分公开", ...seven),
      ...cells("1.属于国家秘密", ...seven),
      end,
    );
    expect(Object.keys(read).some((name) => name.includes("excessive"))).toBe(false);
    expect(read).toMatchObject(requestsOf("partial", ...seven));
  });

  test("numbers behind a heading whose first line was lost are no line's", async () => {
    const read = await numbersIn(
      ...header,
      ...cells("一、本年新收政府信息公开申请数量", ...seven),
      ...cells("（六）其他处理", ...seven),
      ...cells("3.其他", ...seven),
      end,
    );
    expect(read).toEqual({
      ...requestsOf("received", ...seven),
      ...requestsOf("otherwise.rest", ...seven),
    });
  });
});

describe("between bars", () => {
  const header = requestsHeader(" | ");
  const row = (...cells: readonly (string | number)[]) => cells.join(" | ");

  test("a zero too many behind a blank is seen in a table whose other rows have none", async () => {
    const lines = ["1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”"];
    const read = await numbersIn(
      ...header,
      ...lines.map((line) => row(line, ...seven)),
      row("4.保护第三方合法权益", "", 4, 2, 0, 0, 0, 1, 7),
      end,
    );
    expect(Object.keys(read)).toHaveLength(lines.length * seven.length);
  });

  test("an empty column among the applicants takes the table's numbers from their headings", async () => {
    const parted = header.map((line) => line.replace("科研机构 |", "科研机构 | |"));
    const rows = [
      row("一、本年新收政府信息公开申请数量", 2, "", 0, 0, 0, 1, 3),
      row("二、上年结转政府信息公开申请数量", 5, "", 0, 0, 0, 0, 5),
    ];
    expect(Object.keys(await numbersIn(...header, ...rows, end))).toHaveLength(12);
    expect(await numbersIn(...parted, ...rows, end)).toEqual({});
  });
});

describe.each([
  ["tabs", "\t"],
  ["bars", " | "],
])("section four between %s", (_, between) => {
  const read = async (...rows: readonly string[]) =>
    Object.keys(await numbersIn(...appealsLines(between, ...rows))).length;

  test("is read with a total that is not the sum, if nothing else is odd", async () => {
    expect(await read("10 1 0 0 0 1 0 0 0 1 5 0 0 0 0")).toBe(15);
  });

  test("is refused then below a heading that is empty", async () => {
    const lines = appealsLines(between, "9 10 1 0 0 0 1 0 0 0 1 5 0 0 0").map((line) =>
      line.replace("其他结果", `其他结果${between}`),
    );
    expect(await numbersIn(...lines)).toEqual({});
  });
});

test("a row between tabs that is wide enough where no other is must add up", async () => {
  const row = (...cells: readonly (string | number)[]) => cells.join("\t");
  const rows = (last: number) => [
    row("一、本年新收政府信息公开申请数量", 9, ...seven),
    row("二、上年结转政府信息公开申请数量", 9, ...seven),
    row("（一）予以公开", 9, 2, 0, 0, 0, 1, last),
  ];
  const header = requestsHeader("\t");
  expect(await numbersIn(...header, ...rows(12), end)).toEqual(
    requestsOf("granted", 9, 2, 0, 0, 0, 1, 12),
  );
  expect(await numbersIn(...header, ...rows(3), end)).toEqual({});
});
