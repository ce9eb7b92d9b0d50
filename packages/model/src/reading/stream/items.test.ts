import { describe, expect, test } from "vitest";
import { paragraphs } from "../testing.ts";
import { runsOf } from "./items.ts";

/** The items of the running text in short: what each is, and its text or label. */
const read = (...texts: string[]) =>
  runsOf(paragraphs(...texts))
    .filter(({ separated }) => !separated)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (item.kind === "label" || item.kind === "text") return [`${item.kind} ${item.label}`];
      return item.kind === "value" ? [`value ${item.cell.text}`] : [];
    });

describe("words are joined to", () => {
  test("the longest label that they make together", () => {
    expect(read("商业 企业 0")).toEqual(["label 商业企业", "value 0"]);
    expect(read("行政 规范性 文件")).toEqual(["label 行政规范性文件"]);
  });

  test("a label whose number stands apart, or is cut in two", () => {
    expect(read("（一） 予以公开 5")).toEqual(["label 予以公开", "value 5"]);
    expect(read("（ 一 ） 予以 公开")).toEqual(["label 予以公开"]);
  });

  test("a label in traditional characters, 檔案 parted among them", () => {
    expect(read("行政規範性檔 案")).toEqual(["label 行政规范性文件"]);
  });

  test("no label over a number", () => {
    expect(read("商业 5 企业")).toEqual(["text 商业", "value 5", "text 企业"]);
  });
});

test("a word that begins a label but does not end it stays a text", () => {
  expect(read("科研 机关")).toEqual(["text 科研", "text 机关"]);
});
