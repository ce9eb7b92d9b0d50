import { expect, test } from "vitest";
import { numbersIn, requestsHeader, requestsOf } from "./read-numbers.ts";

const zeros = [0, 0, 0, 0, 0, 0, 0] as const;
const five = [4, 0, 0, 0, 0, 1, 5] as const;

/** The lines of the older form's section three with their numbers, all zero but for some. */
const lines: readonly (readonly [label: string, key: string, numbers?: readonly number[]])[] = [
  ["一、本年新收政府信息公开申请数量", "received", five],
  ["二、上年结转政府信息公开申请数量", "carried_in"],
  ["（一）予以公开", "granted", [1, 0, 0, 0, 0, 0, 1]],
  ["（二）部分公开", "partial"],
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
  ["2.重复申请", "unprocessed.repeated", [3, 0, 0, 0, 0, 1, 4]],
  ["3.要求提供公开出版物", "unprocessed.publication"],
  ["4.无正当理由大量反复申请", "unprocessed.excessive"],
  ["5.要求行政机关确认或重新出具已获取信息", "unprocessed.confirmation"],
  ["（六）其他处理", "otherwise.undivided"],
  ["（七）总计", "concluded", five],
  ["四、结转下年度继续办理", "carried_out"],
];

const read = (repeated: readonly number[]) =>
  numbersIn(
    ...requestsHeader(" "),
    ...lines.map(([label, key, numbers = zeros]) =>
      [label, ...(key === "unprocessed.repeated" ? repeated : numbers)].join(" "),
    ),
    "四、政府信息公开行政复议、行政诉讼情况",
  );
const whole = Object.assign(
  {},
  ...lines.map(([, key, numbers = zeros]) => requestsOf(key, ...numbers)),
);
const without = Object.fromEntries(
  Object.entries(whole).filter(([name]) => !name.includes("repeated")),
);

test("a line whose numbers stand a column aside keeps its own sum, but not those over lines", async () => {
  expect(await read([3, 0, 0, 0, 0, 1, 4])).toEqual(whole);
  expect(await read([0, 3, 0, 0, 0, 1, 4])).toEqual(without);
});

test("where two lines may stand aside, neither is read", async () => {
  const names = Object.keys(await read([3, 0, 0, 0, 1, 0, 4]));
  expect(names.filter((name) => /repeated|concluded/u.test(name))).toEqual([]);
  expect(names).toHaveLength(Object.keys(without).length - five.length);
});

test("sums over lines that are broken in another way are the agency's own", async () => {
  const own = { ...whole, ...requestsOf("unprocessed.repeated", 5, 0, 0, 0, 0, 1, 6) };
  expect(await read([5, 0, 0, 0, 0, 1, 6])).toEqual(own);
});
