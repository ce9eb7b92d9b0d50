import { describe, expect, test } from "vitest";
import { appealsLines, numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

test("two numbers in one cell are none, though nothing parts it from its label", async () => {
  const fees = (text: string) =>
    numbersIn(
      "第二十条第（八）项",
      "信息内容本年收费金额（单位：万元）",
      `行政事业性收费${text}`,
      "三、收到和处理政府信息公开申请情况",
    );
  expect(await fees("12")).toEqual({ "disclosure.fees.amount": 12 });
  expect(await fees("1288/591")).toEqual({});
  expect(await fees("12.5")).toEqual({ "disclosure.fees.amount": 12.5 });
  expect(await fees("-5")).toEqual({});
  expect(await fees("10061006")).toEqual({});
});

test("zeros without a gap are one in each cell", async () => {
  const labels = ["一、本年新收政府信息公开申请数量", "（七）总计", "四、结转下年度继续办理"];
  const rows = labels.map((label) => `${label}0000000`);
  expect(await numbersIn(...requestsHeader(""), ...rows, "五、存在的主要问题")).toEqual({
    ...requestsOf("received", 0, 0, 0, 0, 0, 0, 0),
    ...requestsOf("concluded", 0, 0, 0, 0, 0, 0, 0),
    ...requestsOf("carried_out", 0, 0, 0, 0, 0, 0, 0),
  });
});

test("a number line between two labels may be either's", async () => {
  const read = (...lines: readonly string[]) =>
    numbersIn(...requestsHeader(" "), ...lines, "四、政府信息公开行政复议、行政诉讼情况");
  const [own, other] = ["0 0 0 0 0 4 4", "0 0 4 0 0 0 4"];
  const label = "1.本机关不掌握相关政府信息";
  const numbers = requestsOf("unavailable.not_held", 0, 0, 0, 0, 0, 4, 4);
  expect(await read(`（四）无法提供 ${label} ${own}`)).toEqual(numbers);
  expect(await read("（四）无法提供", label, own)).toEqual(numbers);
  expect(await read("（四）无法提供", own, label, other)).toEqual({});
});

test("a number with a zero before it is part of another", async () => {
  const header = ["第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数"];
  expect(await numbersIn(...header, "规章|1|2|3", "行政规范性文件|10|0|06", "")).toEqual({
    "disclosure.regulations.issued": 1,
    "disclosure.regulations.repealed": 2,
    "disclosure.regulations.in_force": 3,
    "disclosure.normative_documents.issued": 10,
    "disclosure.normative_documents.repealed": 0,
  });
});

test("a cell that is no number beside a line's numbers makes them uncertain", async () => {
  const regulations = ["信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数", "规章 | / | / | /"];
  const header = [...regulations, "第二十条第（五）项", "信息内容 | 本年处理决定数量"];
  const row = (...cells: readonly string[]) => ["行政许可", ...cells].join(" | ");
  const next = ["第二十条第（六）项", "信息内容 | 本年处理决定数量"];
  expect(await numbersIn(...header, row("97"), ...next)).toEqual({
    "disclosure.licences.decisions": 97,
  });
  expect(await numbersIn(...header, row("97", "约90"), ...next)).toEqual({});
});

test("（六）其他 of the older form is not 3.其他 of the newer", async () => {
  const read = (label: string) =>
    numbersIn(...requestsHeader("\t"), [label, 4, 0, 0, 0, 0, 0, 4].join("\t"));
  expect(await read("3.其他")).toEqual(requestsOf("otherwise.rest", 4, 0, 0, 0, 0, 0, 4));
  expect(await read("（六）其他")).toEqual({});
  expect(await read("2.其他")).toEqual({});
});

test("a table of requests by topic is none of the form's", async () => {
  const heads = "申请主题 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计".split(" ");
  const topics = ["征地拆迁 5 0 0 0 0 0 5", "其他 7 0 0 0 0 0 7", "总计 12 0 0 0 0 0 12"];
  for (const between of ["\t", " | "]) {
    const rows = topics.map((row) => row.split(" ").join(between));
    expect(await numbersIn(heads.join(between), ...rows)).toEqual({});
  }
});

test("numbers behind a row of empty cells are another row's", async () => {
  const cells = (label: string, ...values: readonly (number | "")[]) =>
    [label, ...values].map((text) => `${text} |`);
  const blank = ["", "", "", "", "", "", ""] as const;
  const lastYear = [3, 0, 0, 0, 0, 0, 3];
  const header = requestsHeader(" |\n").map((line, i) => (i ? `${line} |` : line));
  expect(
    await numbersIn(
      ...header,
      ...cells("一、本年新收政府信息公开申请数量", 2, 0, 0, 0, 0, 0, 2),
      ...cells("二、上年结转政府信息公开申请数量", ...blank, ...lastYear),
    ),
  ).toEqual(requestsOf("received", 2, 0, 0, 0, 0, 0, 2));
});

test("five numbers after the name of a way to appeal are not its results", async () => {
  const header = "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计";
  const text = `${header} 未经复议直接起诉 复议后起诉 0 4 2 1 7`;
  expect(
    await numbersIn(
      "四、政府信息公开行政复议、行政诉讼情况",
      ...text.split(" "),
      "五、存在的主要问题",
    ),
  ).toEqual({});
});

describe.each([
  ["tabs", "\t"],
  ["bars", " | "],
  ["spaces", " "],
])("between %s", (_, between) => {
  const row = (text: string) => text.split(" ").join(between);
  const received = "一、本年新收政府信息公开申请数量";
  const carriedIn = "二、上年结转政府信息公开申请数量";
  const own = "1 0 0 0 1 2 0 0 1 0 3 0 0 0 0 0 0";

  test("two reports in one text are none, for which is meant is not certain", async () => {
    const header = requestsHeader(between);
    const [unit, all] = [
      [row(`${received} 2 1 0 0 0 0 3`), row(`${carriedIn} 1 0 0 0 0 0 1`)],
      [row(`${received} 20 10 0 0 0 0 30`), row(`${carriedIn} 10 0 0 0 0 0 10`)],
    ];
    const one = {
      ...requestsOf("received", 2, 1, 0, 0, 0, 0, 3),
      ...requestsOf("carried_in", 1, 0, 0, 0, 0, 0, 1),
    };
    expect(await numbersIn(...header, ...unit, "四、政府信息公开行政复议、行政诉讼情况")).toEqual(
      one,
    );
    expect(
      await numbersIn(
        ...header,
        ...unit,
        "四、政府信息公开行政复议、行政诉讼情况",
        ...header,
        ...unit,
        "五、存在的主要问题",
      ),
    ).toEqual(one);
    expect(
      await numbersIn(
        ...header,
        ...unit,
        "四、政府信息公开行政复议、行政诉讼情况",
        ...header,
        ...all,
        "五、存在的主要问题",
      ),
    ).toEqual({});
  });

  test("a second table of section four leaves none", async () => {
    const first = "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0";
    const second = "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0";
    expect(Object.keys(await numbersIn(...appealsLines(between, second)))).toHaveLength(15);
    expect(
      await numbersIn(...appealsLines(between, first), ...appealsLines(between, second)),
    ).toEqual({});
    expect(
      await numbersIn(...appealsLines(between, own), ...appealsLines(between, second)),
    ).toEqual({});
  });

  test("numbers of last year below the headings of section four are not this year's", async () => {
    expect(await numbersIn(...appealsLines(between, "上年 1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"))).toEqual(
      {},
    );
  });
});

test("a page number fills no blank cell", async () => {
  const read = (...lines: readonly string[]) =>
    numbersIn(
      "第二十条第（五）项",
      "信息内容 本年处理决定数量",
      "行政许可 97",
      "第二十条第（六）项",
      "信息内容 本年处理决定数量",
      "行政处罚 3",
      ...lines,
      "三、收到和处理政府信息公开申请情况",
    );
  const sure = { "disclosure.licences.decisions": 97, "disclosure.penalties.decisions": 3 };
  expect(await read("行政强制 0")).toEqual({ ...sure, "disclosure.coercion.decisions": 0 });
  expect(await read("行政强制", "5")).toEqual(sure);
});

test("a label of which only the number is left is a row of its own", async () => {
  const cells = ["（六）其他处理", "1.", 4, 0, 0, 0, 0, 0, 4].map((text) => `${text} |`);
  const header = requestsHeader(" |\n").map((line, i) => (i ? `${line} |` : line));
  expect(await numbersIn(...header, ...cells, "四、政府信息公开行政复议、行政诉讼情况")).toEqual(
    {},
  );
});

describe("in section three between bars", () => {
  const line = "一、本年新收政府信息公开申请数量";
  const numbers = requestsOf("received", 2, 1, 0, 0, 0, 0, 3);
  const header = requestsHeader(" | ");
  const read = (...lines: readonly string[]) =>
    numbersIn(...lines, "四、政府信息公开行政复议、行政诉讼情况");

  test("headings that nobody's form has leave seven numbers that add up", async () => {
    const generic = "| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |";
    expect(await read(generic, `| ${line} | 2 | 1 | 0 | 0 | 0 | 0 | 3 |`)).toEqual(numbers);
    expect(await read(generic, `| ${line} | 2 | 1 | 0 | 0 | 0 | 0 | 4 |`)).toEqual({});
  });

  test("headings of lines above the columns contradict the form", async () => {
    const invented =
      "| 项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 总计 |";
    expect(await read(invented, `| ${line} | 2 | 1 | 0 | 0 | 0 | 0 | 3 |`)).toEqual({});
  });

  test("applicants in another order are not read in the form's", async () => {
    const swapped = header.map((row) => row.replace("商业企业 | 科研机构", "科研机构 | 商业企业"));
    expect(await read(...header, `${line} | 2 | 1 | 0 | 0 | 0 | 0 | 3`)).toEqual(numbers);
    expect(await read(...swapped, `${line} | 2 | 1 | 0 | 0 | 0 | 0 | 3`)).toEqual({});
  });

  test("a row whose total stands in another line is refused", async () => {
    expect(await read(...header, "3", `${line} | 2 | 1 | 0 | 0 | 0 | 0 | `)).toEqual({});
  });

  test("an empty cell that vanished moves no number", async () => {
    expect(await read(...header, `${line} | 2 | 1 | 0 | 0 | 0 | 3`)).toEqual({});
  });

  test("one merged cell for seven is refused", async () => {
    expect(await read(...header, `${line} |  | 0`)).toEqual({});
  });
});

test("a table's first cell, which no bar opens, is part of it", async () => {
  const zeros = Array(15).fill("0").join(" ");
  const [heading = "", ...rows] = appealsLines(" ", zeros).slice(0, -1);
  const cells = rows.flatMap((row) => row.split(" ").flatMap((cell) => [cell, "|"]));
  const read = await numbersIn(heading, ...cells, "五、存在的主要问题及改进情况");
  expect(Object.keys(read)).toHaveLength(15);
});
