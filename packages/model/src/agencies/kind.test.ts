import { expect, test } from "vitest";
import { kindOf, kinds, scopeOf } from "./kind.ts";

test.each([
  ["上海市人民政府办公厅", "office"],
  ["平顶山市人民政府", "government"],
  ["卫东区人民政府", "government"],
  ["某某镇人民政府", "township"],
  ["某某街道办事处", "street"],
  ["某县教育体育局", "education"],
  ["某市公安局某区分局", "other"],
  ["某市自然资源和规划局", "natural_resources"],
  ["卫东区政务服务和大数据管理局", "government_services"],
  ["某市财政局〔合成〕", "finance"],
  ["", "other"],
])("%s is of the kind %s", (agency, kind) => {
  expect(kindOf(agency)).toBe(kind);
});

test("only a government at county level or above reports for others too", () => {
  const consolidated = kinds
    .map(({ key }) => key)
    .filter((kind) => scopeOf(kind) === "consolidated");
  expect(consolidated).toEqual(["government"]);
});
