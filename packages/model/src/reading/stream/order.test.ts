import { expect, test } from "vitest";
import { paragraphs } from "../testing.ts";
import { runsOf } from "./items.ts";
import { displaced } from "./order.ts";
import { rowsOf } from "./rows.ts";

/** The labels of the rows that stand out of order, each label and each number in a line of its own. */
const moved = (...labels: readonly string[]) => {
  const lines = labels.flatMap((label) => [label, "1"]);
  const run = runsOf(paragraphs(...lines)).find(({ separated }) => !separated);
  const rows = run ? rowsOf(run) : [];
  return [...displaced(rows)].map(({ label }) => label.text);
};

const lines = ["予以公开", "属于国家秘密", "重复申请", "要求提供公开出版物", "结转下年度继续办理"];
const [granted = "", secret = "", repeated = "", publication = "", carried = ""] = lines;

test("rows in the form's order are where they belong, though lines are missing", () => {
  expect(moved(...lines)).toEqual([]);
});

test("one that moved is told from those that stayed", () => {
  expect(moved(granted, publication, secret, repeated, carried)).toEqual([publication]);
});

test("of two neighbours that changed places either may have moved", () => {
  expect(moved(granted, secret, publication, repeated, carried)).toEqual([publication, repeated]);
});

test("a heading on one form is no line above lines that the other has under it", () => {
  expect(moved(granted, "（六）其他处理", "3.其他", carried)).toEqual(["（六）其他处理"]);
});

test("a label in the line of its number cannot have left it", () => {
  const rows = [`${publication} 1`, `${granted} 1`];
  const [, run] = runsOf(paragraphs(...rows));
  expect(run && displaced(rowsOf(run)).size).toBe(0);
});
