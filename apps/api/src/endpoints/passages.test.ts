import { expect, test } from "vitest";
import { passagesOf } from "./passages.ts";

const around = "收".repeat(200);

test("a passage holds the word with what stands around it, and marks it", () => {
  const [passage] = passagesOf(`${around}公开${around}`, ["公开"]);
  expect(passage?.from).toBe(160);
  expect(passage?.text).toHaveLength(82);
  const [mark] = passage?.marks ?? [];
  expect(passage?.text.slice(mark?.from, mark?.to)).toBe("公开");
});

test("words close to one another share a passage, far ones do not, and no more than asked are shown", () => {
  expect(passagesOf(`公开${around.slice(0, 50)}申请`, ["公开", "申请"])).toHaveLength(1);
  expect(passagesOf(`公开${around}申请`, ["公开", "申请"])).toHaveLength(2);
  expect(passagesOf(`${`公开${around}`.repeat(9)}`, ["公开"])).toHaveLength(3);
});

test("no character is cut in two, and nothing is found where there is nothing", () => {
  const [passage] = passagesOf(`${"𠮷".repeat(60)}公开${"𠮷".repeat(60)}a`, ["公开"]);
  expect(passage?.text.isWellFormed()).toBe(true);
  expect(passagesOf("无", ["公开"])).toEqual([]);
});
