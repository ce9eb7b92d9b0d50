import { describe, expect, test } from "vitest";
import { numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

const end = "四、政府信息公开行政复议、行政诉讼情况";
const zeros = [0, 0, 0, 0, 0, 0, 0] as const;
const five = [4, 0, 0, 0, 0, 1, 5] as const;
const partial = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";

describe("in running text, a label wrapped around its numbers is read", () => {
  const read = (...lines: readonly string[]) =>
    numbersIn(
      ...[...requestsHeader(" "), "（一）予以公开 9 0 0 0 0 0 9"],
      ...[...lines, "（七）总计 9 0 0 0 0 0 9", end],
    );
  const total = {
    ...requestsOf("granted", 9, 0, 0, 0, 0, 0, 9),
    ...requestsOf("concluded", 9, 0, 0, 0, 0, 0, 9),
  };
  const numbers = five.join(" ");

  test.each([
    ["between its two lines", [partial.slice(0, 18), numbers, partial.slice(18)]],
    ["behind its first line", [`${partial.slice(0, 18)} ${numbers}`, partial.slice(18)]],
    [
      "behind its second of three",
      [partial.slice(0, 10), `${partial.slice(10, 20)} ${numbers}`, partial.slice(20)],
    ],
  ])("where they stand %s", async (_, lines) => {
    expect(await read(...lines)).toEqual({ ...total, ...requestsOf("partial", ...five) });
  });

  test.each([
    ["two rows stand in it", [partial.slice(0, 18), numbers, numbers, partial.slice(18)]],
    ["its end is another's", [partial.slice(0, 18), numbers, "属于国家秘密"]],
    ["its end is lost", [partial.slice(0, 18), numbers]],
    ["they do not add up", [partial.slice(0, 18), "4 0 0 0 0 1 6", partial.slice(18)]],
  ])("and refused where %s", async (_, lines) => {
    expect(await read(...lines)).toEqual(total);
  });
});

test("the number of a page in a line of its own belongs to no row", async () => {
  const pages = ["- 4 -", "— 5 —", "第 6 页", "第 7 页 共 9 页"];
  const lines = ["2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "（七）总计"];
  const rows = lines.flatMap((label, i) => [`${label} ${five.join(" ")}`, pages[i] ?? ""]);
  expect(await numbersIn(...requestsHeader(" "), ...rows, end)).toEqual({
    ...requestsOf("unprocessed.repeated", ...five),
    ...requestsOf("unprocessed.publication", ...five),
    ...requestsOf("unprocessed.excessive", ...five),
    ...requestsOf("concluded", ...five),
  });
});

/** All lines of the newer form's section three, each with its key. */
const lines: readonly (readonly [label: string, key: string])[] = [
  ["一、本年新收政府信息公开申请数量", "received"],
  ["二、上年结转政府信息公开申请数量", "carried_in"],
  ["（一）予以公开", "granted"],
  [partial, "partial"],
  ["1.属于国家秘密", "denied.state_secret"],
  ["2.其他法律行政法规禁止公开", "denied.law_prohibited"],
  ["3.危及“三安全一稳定”", "denied.safety_stability"],
  ["4.保护第三方合法权益", "denied.third_party"],
  ["5.属于三类内部事务信息", "denied.internal_affairs"],
  ["6.属于四类过程性信息", "denied.deliberative"],
  ["7.属于行政执法案卷", "denied.enforcement_file"],
  ["8.属于行政查询事项", "denied.administrative_query"],
  ["1.本机关不掌握相关政府信息", "unavailable.not_held"],
  ["2.没有现成信息需要另行制作", "unavailable.needs_creation"],
  ["3.补正后申请内容仍不明确", "unavailable.unclear"],
  ["1.信访举报投诉类申请", "unprocessed.petition"],
  ["2.重复申请", "unprocessed.repeated"],
  ["3.要求提供公开出版物", "unprocessed.publication"],
  ["4.无正当理由大量反复申请", "unprocessed.excessive"],
  ["5.要求行政机关确认或重新出具已获取信息", "unprocessed.confirmation"],
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "otherwise.not_corrected"],
  [
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "otherwise.fee_unpaid",
  ],
  ["3.其他", "otherwise.rest"],
  ["（七）总计", "concluded"],
  ["四、结转下年度继续办理", "carried_out"],
];
const nine = [8, 0, 0, 0, 0, 1, 9] as const;
const values: Readonly<Record<string, readonly number[]>> = {
  received: nine,
  granted: [4, 0, 0, 0, 0, 0, 4],
  "otherwise.fee_unpaid": five,
  concluded: nine,
};
const whole = Object.assign(
  {},
  ...lines.map(([, key]) => requestsOf(key, ...(values[key] ?? zeros))),
);

describe.each([
  ["bars", " | "],
  ["spaces", " "],
])("in a whole table between %s", (_, between) => {
  const read = (labelOf: (label: string) => string, change = (row: string) => row) => {
    const rows = lines.map(([label, key]) =>
      change(
        [labelOf(label), ...(values[key] ?? zeros)].filter((cell) => cell !== "").join(between),
      ),
    );
    return numbersIn(...requestsHeader(between), ...rows, end);
  };
  const isLong = (label: string) => label.length > 17;

  test("rows that lost their labels are told by order and sums", async () => {
    expect(await read((label) => (isLong(label) ? "" : label))).toEqual(whole);
  });

  test("none of them is placed where a sum is not kept", async () => {
    const numbers = await read(
      (label) => (isLong(label) ? "" : label),
      (row) => row.replace(["", ...nine].join(between), ["", 9, 0, 0, 0, 0, 1, 10].join(between)),
    );
    expect(Object.keys(numbers).filter((name) => /partial|not_corrected|fee/u.test(name))).toEqual(
      [],
    );
  });
});

test("of a label the tail is enough between bars, where order and sums leave one line", async () => {
  const rows = (tailOf: (label: string) => string) =>
    lines.map(([label, key]) => [tailOf(label), ...(values[key] ?? zeros)].join(" | "));
  const tail = (label: string) => (label.length > 14 ? label.slice(14) : label);
  const read = (...printed: readonly string[]) =>
    numbersIn(...requestsHeader(" | "), ...printed, end);
  expect(await read(...rows(tail))).toEqual(whole);
  const foreign = await read(...rows((label) => (label === partial ? "驳回申请" : tail(label))));
  expect(Object.keys(foreign).filter((name) => /received|partial|fee/u.test(name))).toEqual([]);
});

describe("between bars, a label wrapped into rows is read", () => {
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const empty = ["", "", "", "", "", "", ""] as const;
  const granted = row("（一）予以公开", 9, 0, 0, 0, 0, 0, 9);
  const read = (...rows: readonly string[]) =>
    numbersIn(...requestsHeader(" | "), granted, ...rows, end);
  const sure = requestsOf("granted", 9, 0, 0, 0, 0, 0, 9);
  const [head, tail] = [partial.slice(0, 18), partial.slice(18)];

  test.each([
    ["first", [row(head, ...five), row(tail, ...empty)]],
    ["last", [row(head, ...empty), row(tail, ...five)]],
    [
      "second of three",
      [row(head.slice(0, 9), ...empty), row(head.slice(9), ...five), row(tail, ...empty)],
    ],
  ])("with its numbers in the %s", async (_, rows) => {
    expect(await read(...rows)).toEqual({ ...sure, ...requestsOf("partial", ...five) });
  });

  test.each([
    ["both have numbers", [row(head, ...five), row(tail, ...five)]],
    ["the second is another's", [row(head, ...empty), row("属于国家秘密", ...five)]],
  ])("and refused where %s", async (_, rows) => {
    const names = Object.keys(await read(...rows));
    expect(names.filter((name) => name.includes("partial"))).toEqual([]);
  });

  test("cells added at the ends of rows are no values where the total tells so", async () => {
    const padded = [
      row("1.属于国家秘密", 3, "", "", 2, "", "", 5, "", ""),
      row("2.其他法律行政法规禁止公开", 0, "", 4, "", "", "", 4, ""),
      row("4.保护第三方合法权益", "", "", "", "", "", 7, "", 7),
    ];
    expect(await read(...padded)).toEqual({
      ...sure,
      "requests.denied.state_secret.natural_person": 3,
      "requests.denied.state_secret.nonprofit": 2,
      "requests.denied.state_secret.total": 5,
      "requests.denied.law_prohibited.natural_person": 0,
      "requests.denied.law_prohibited.research": 4,
      "requests.denied.law_prohibited.total": 4,
    });
  });
});

test("a heading of its group before the label in one cell hides no line", async () => {
  const grouped = lines.map(([label, key]) => {
    const heading =
      { "denied.state_secret": "（三）不予公开 ", granted: "三、本年度办理结果 " }[key] ?? "";
    return [heading + label, ...(values[key] ?? zeros)].join(" | ");
  });
  expect(await numbersIn(...requestsHeader(" | "), ...grouped, end)).toEqual(whole);
});

test("a space between all characters of a label hides no line", async () => {
  const spaced = lines.map(([label, key]) =>
    [...label, ...(values[key] ?? zeros)].join(" ").replace(/(?<=\d) (?=\.)/gu, ""),
  );
  expect(await numbersIn(...requestsHeader(" "), ...spaced, end)).toMatchObject({
    ...requestsOf("granted", 4, 0, 0, 0, 0, 0, 4),
    ...requestsOf("concluded", ...nine),
  });
});
