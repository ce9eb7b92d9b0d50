import { describe, expect, test } from "vitest";
import { numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

const end = "三、收到和处理政府信息公开申请情况";
const requestsEnd = "四、政府信息公开行政复议、行政诉讼情况";
const top = ["第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const next = ["第二十条第（五）项", "信息内容", "本年处理决定数量"];

describe("where each cell has a line", () => {
  const read = (...row: readonly string[]) =>
    numbersIn(
      ...top,
      ...["规章", "1", "2", "3"],
      ...["行政规范性文件", ...row],
      ...[...next, "行政许可", "97", end],
    );
  const sure = {
    "disclosure.regulations.issued": 1,
    "disclosure.regulations.repealed": 2,
    "disclosure.regulations.in_force": 3,
    "disclosure.licences.decisions": 97,
  };

  test("a number with a space in it fills no cell that was lost", async () => {
    expect(await read("12", "5", "3")).toMatchObject({
      ...sure,
      "disclosure.normative_documents.issued": 12,
    });
    expect(await read("1 234", "5")).toEqual(sure);
    expect(await read("1 234", "5", "3")).toEqual(sure);
    expect(await read("1", "234 5", "3", "9")).toEqual(sure);
  });

  test.each(["O", "〇", "○", "l2", "1.2", "1，2", "-", "~"])(
    "%s is no number, and moves none",
    async (text) => {
      const numbers = await read(text, "5", "7");
      const cells = Object.entries(numbers).filter(([name]) => name.includes("normative"));
      const place: Record<string, number> = {
        "disclosure.normative_documents.repealed": 5,
        "disclosure.normative_documents.in_force": 7,
      };
      expect(cells.filter(([name, value]) => place[name] !== value)).toEqual([]);
    },
  );
});

test("a mark read for a cell keeps its place between bars", async () => {
  const line = "| 6.属于四类过程性信息 |";
  const others = ["1.属于国家秘密", "4.保护第三方合法权益", "7.属于行政执法案卷"];
  const read = (row: string) =>
    numbersIn(
      ...requestsHeader(" | "),
      ...others.map((label) => `| ${label} | 0 | 0 | 0 | 0 | 5 | 0 | 5 |`),
      `${line} ${row} |`,
      requestsEnd,
    );
  const rest = Object.assign(
    {},
    ...["state_secret", "third_party", "enforcement_file"].map((key) =>
      requestsOf(`denied.${key}`, 0, 0, 0, 0, 5, 0, 5),
    ),
  );
  expect(await read("0 | ○ | 0 | 0 | 1813 | 0 | 18|3")).toEqual(rest);
});

describe("in running text", () => {
  const granted = "（一）予以公开";
  const read = (row: string) =>
    numbersIn(...requestsHeader(" "), `${granted} ${row}`, "（七）总计 9 0 0 0 0 0 9", requestsEnd);
  const total = requestsOf("concluded", 9, 0, 0, 0, 0, 0, 9);

  test.each([
    ["a digit is read for another", "8 0 0 0 0 1 10"],
    ["a digit is lost", "9 0 0 0 0 10"],
    ["a number is cut in two", "1 2 0 0 0 0 12"],
    ["a zero is a letter", "9 O 0 0 0 1 10"],
    ["a one is a bar", "9 0 0 0 0 丨 10"],
    ["two numbers are glued", "90 0 0 0 1 10"],
    ["a number stands behind them", "9 0 0 0 0 1 10 4"],
  ])("a row is refused where %s", async (_, row) => {
    expect(await read("9 0 0 0 0 1 10")).toEqual({
      ...requestsOf("granted", 9, 0, 0, 0, 0, 1, 10),
      ...total,
    });
    expect(await read(row)).toEqual(total);
  });
});

test("numbers without a gap of which one has a space in it are refused", async () => {
  const read = (licences: string, fees: string) =>
    numbersIn(
      "第二十条第（五）项",
      "信息内容上一年项目数量本年增/减处理决定数量",
      `行政许可${licences}`,
      "其他对外管理服务事项45958340",
      "第二十条第（八）项",
      "信息内容上一年项目数量本年增/减",
      `行政事业性收费${fees}`,
      end,
    );
  const zeros = { items_last_year: 0, change: 0, decisions: 0 };
  const none = Object.fromEntries(
    Object.entries(zeros).map(([key, value]) => [`disclosure.licences.${key}`, value]),
  );
  expect(await read("000", "01 190")).toEqual(none);
  expect(await read("000", "34862 376")).toEqual(none);
});

describe.each([
  ["bars", " | "],
  ["spaces", " "],
])("headings between %s", (_, between) => {
  const rows = ["1.属于国家秘密", "4.保护第三方合法权益"].map((label) =>
    [label, 2, 0, 0, 0, 0, 1, 3].join(between),
  );
  const read = (misread: (row: string) => string) =>
    numbersIn(...requestsHeader(between).map(misread), ...rows, requestsEnd);
  const numbers = {
    ...requestsOf("denied.state_secret", 2, 0, 0, 0, 0, 1, 3),
    ...requestsOf("denied.third_party", 2, 0, 0, 0, 0, 1, 3),
  };

  test.each([
    ["自然人", "自然入"],
    ["商业企业", "商业企亚"],
    ["科研机构", "科硏机构"],
    ["法律服务机构", "法津服务机构"],
  ])("are told though %s is read as %s", async (word, misread) => {
    expect(await read((row) => row.replace(word, misread))).toEqual(numbers);
  });

  test.each([
    ["科研机构", "外国公民"],
    ["科研机构", "商业企业"],
    ["自然人", "外国人"],
  ])("are not told with %s replaced by %s", async (word, other) => {
    expect(await read((row) => row.replace(word, other))).toEqual({});
  });
});
