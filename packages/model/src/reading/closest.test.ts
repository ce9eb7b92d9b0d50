import { expect, test } from "vitest";
import { closestLabel } from "./closest.ts";

test.each([
  ["其他法律行政止公开", "其他法律行政法规禁止公开"],
  ["现行有效件", "现行有效件数"],
  ["本机关不掌相关政府信息", "本机关不掌握相关政府信息"],
  ["补正后申请内容仍不名确", "补正后申请内容仍不明确"],
])("%s, which lost or changed characters, is certainly %s", (text, label) => {
  expect(closestLabel(text)).toBe(label);
});

test.each([
  ["本年新数量", "stands between 本年新制作数量 and 本年新公开数量"],
  ["第二十条第项", "could be any item"],
  ["行政处", "is too short"],
  ["其他对外管理服务事项0", "ends in a number"],
  ["规章制度建设情况说明", "is no label"],
  ["申请人逾期不补正", "is far from every label"],
])("%s stays as it is, for it %s", (text) => {
  expect(closestLabel(text)).toBe(text);
});
