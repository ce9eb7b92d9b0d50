import { expect, test } from "vitest";
import { withoutGroupHeadings } from "./group-headings.ts";

test.each([
  ["（三）不予公开 1.属于国家秘密", "1.属于国家秘密"],
  ["三、本年度办理结果（一）予以公开", "（一）予以公开"],
  ["三、本年度 办理结果 (四)无法\n提供 1.本机关不掌握相关政府信息", "1.本机关不掌握相关政府信息"],
  ["（六）其他处理3.其他", "3.其他"],
])("%s is the line below its headings", (text, line) => {
  expect(withoutGroupHeadings(text)).toBe(line);
});

test.each([
  "（三）不予公开",
  "（六）其他处理",
  "（五）不予处理 1.属于国家秘密",
  "（三）不予公开 5件",
  "本年度办理结果良好",
  "规章",
  "",
])("%s stays as it is", (text) => {
  expect(withoutGroupHeadings(text)).toBe(text);
});
