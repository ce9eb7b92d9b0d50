import { describe, expect, test } from "vitest";
import { numbersIn } from "./read-numbers.ts";

const section = "四、政府信息公开行政复议、行政诉讼情况";
const end = "五、存在的主要问题及改进情况";
const numbers = "2 0 1 0 3 0 0 0 4 4 0 1 0 0 1";
const wreck = [
  "行政复议 行政诉讼",
  "未经复议直接起诉 复议后起诉",
  ..."结 结 其 尚/果 果 他 未 总/维 纠 结 审 计/持 正 果 结".split("/"),
];
const count = async (...lines: readonly string[]) =>
  Object.keys(await numbersIn(section, ...lines, end)).length;

describe("below headings of section four that are in pieces", () => {
  test("fifteen numbers in a line of their own that add up are read", async () => {
    expect(await numbersIn(section, ...wreck, numbers, end)).toMatchObject({
      "appeals.reconsideration.upheld": 2,
      "appeals.litigation_direct.pending": 4,
      "appeals.litigation_after.corrected": 1,
    });
    expect(await count(...wreck, numbers)).toBe(15);
  });

  test.each([
    ["they do not add up", [numbers.replace("3", "2")]],
    ["two rows stand there", [numbers, "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0"]],
    ["the row has a label", [`上年 ${numbers}`]],
    ["one is lost", [numbers.slice(2)]],
    ["they stand in two lines", [numbers.slice(0, 10), numbers.slice(10)]],
  ])("they are refused where %s", async (_, rows) => {
    expect(await count(...wreck, ...rows)).toBe(0);
  });

  test("they are refused where the ways to appeal are in another order", async () => {
    const swapped = wreck.map((line) => line.replace(/^(未\S+) (复\S+)$/u, "$2 $1"));
    expect(await count(...swapped, numbers)).toBe(0);
  });
});
