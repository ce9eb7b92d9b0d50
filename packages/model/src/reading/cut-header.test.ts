import { expect, test } from "vitest";
import { documentWith, gridTable, lineOf } from "./testing.ts";

const lines = [
  ["一、本年新收政府信息公开申请数量", "5", "4", "3", "2", "1", "0", "15"],
  ["二、上年结转政府信息公开申请数量", "1", "1", "0", "0", "0", "0", "2"],
  ["（一）予以公开", "2", "1", "0", "0", "0", "1", "4"],
];
const header = ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""];
const received = (...rows: Parameters<typeof gridTable>) =>
  lineOf(documentWith(gridTable(...rows)), "requests.received");
const refused = Array.from({ length: 7 }, () => "unreadable");

test("columns without a heading are told by their order where the others stand in their places", () => {
  expect(received(header, ...lines)).toEqual([5, 4, 3, 2, 1, 0, 15]);
});

test("a piece of a heading is as good as none", () => {
  expect(received(header.with(1, "自然"), ...lines)).toEqual([5, 4, 3, 2, 1, 0, 15]);
});

test.each([
  ["one heading stands over another's column", header.with(2, "科研机构").with(3, "商业企业")],
  ["another word stands there", header.with(1, "上年")],
  ["too few headings are left", ["", "", "商业企业", "", "", "", "", ""]],
])("nothing is read where %s", (_, damaged) => {
  expect(received(damaged, ...lines)).toEqual(refused);
});

test("nothing is read where a row does not add up", () => {
  const [first = [], ...others] = lines;
  expect(received(header, first.with(7, "16"), ...others)).toEqual(refused);
});

test("nothing is read where a row has a value too few", () => {
  const [first = [], ...others] = lines;
  expect(received(header, first.toSpliced(3, 1), ...others)).toEqual(refused);
});
