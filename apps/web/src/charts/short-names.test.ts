import { expect, test } from "vitest";
import { shortNames } from "./short-names.ts";

test("the places that all names begin with are left out", () => {
  expect(shortNames(["宁夏银川市教育局", "宁夏银川市公安局"])).toEqual(["…教育局", "…公安局"]);
  expect(shortNames(["河南省郑州市金水区教育局", "河南省郑州市金明区公安局"])).toEqual([
    ...["…金水区教育局", "…金明区公安局"],
  ]);
  expect(shortNames(["河南省郑州市市场监督管理局", "河南省郑州市市容管理处"])).toEqual([
    ...["…市场监督管理局", "…市容管理处"],
  ]);
});

test("what all names end with after a place is left out too", () => {
  expect(
    shortNames([
      "河南省郑州市中原区示例教育局〔合成〕",
      "河南省郑州市管城回族区示例教育局〔合成〕",
    ]),
  ).toEqual(["…中原区…", "…管城回族区…"]);
});

test("a mark that all names bear is left out, part of a word is not", () => {
  expect(shortNames(["郑州市教育局〔合成〕", "郑州市人力资源和社会保障局〔合成〕"])).toEqual([
    ...["郑州市教育局…", "郑州市人力资源和社会保障局…"],
  ]);
});

test("names of which one is the beginning of another stay", () => {
  const names = ["河南省郑州市", "河南省郑州市教育局"];
  expect(shortNames(names)).toEqual(names);
});

test("names in Latin letters, a short beginning in common, or a name alone, stay", () => {
  const english = ["Sample City, own level", "Sample City East District"];
  expect(shortNames(english)).toEqual(english);
  expect(shortNames(["银川市", "银行"])).toEqual(["银川市", "银行"]);
  expect(shortNames(["宁夏银川市教育局"])).toEqual(["宁夏银川市教育局"]);
  expect(shortNames([])).toEqual([]);
});
