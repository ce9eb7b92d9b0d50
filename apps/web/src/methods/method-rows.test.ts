import { everyRule, measures } from "@gongkai/model";
import { expect, test } from "vitest";
import { wordsIn } from "../i18n/testing.ts";
import { formRows, holding, measureRows, ruleRows } from "./method-rows.ts";

const words = wordsIn("zh");

test("every measure and every rule of the program has a row of its own", () => {
  expect(measureRows(words).map(({ key }) => key)).toEqual(measures.map(({ key }) => key));
  expect(ruleRows(words).map(({ key }) => key)).toEqual(everyRule.map(({ id }) => id));
});

test("a form is told by all of its tables", () => {
  const titles = new Set(formRows("2021", words).map(({ cells }) => cells[0]));
  expect([...titles]).toEqual(["主动公开", "收到和处理申请", "复议诉讼"]);
});

test("rows are found by any of their words, large or small", () => {
  const found = holding(measureRows(wordsIn("en")), "BACKLOG");
  expect(found.map(({ key }) => key)).toEqual(["backlog_rate"]);
});
