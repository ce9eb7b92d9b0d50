import { expect, test } from "vitest";
import { cellsOf } from "../../form/forms.ts";
import { cellsFrom, readPlacements } from "../cells.ts";
import { paragraphs } from "../testing.ts";

/** Section three as lines of text under headings in pieces; each line holds as many requests as said. */
function section(counts: Readonly<Record<string, number>>, damage = (lines: string[]) => lines) {
  const lines = new Map(
    cellsOf("2021").flatMap(({ table, line }) =>
      table.key === "requests" ? [[line.key, line.label.zh] as const] : [],
    ),
  );
  const rows = [...lines].map(([key, label]) => {
    const n = counts[key] ?? 0;
    return `${label} ${[n, 2 * n, 0, n, 0, 0, 4 * n].join(" ")}`;
  });
  const header = [
    ...[
      "三、收到和处理政府信息公开申请情况",
      "申请人情况",
      "(本列数据的勾稽关系为 法人或其他组织",
      "自然",
    ],
    ...["之和) 商业企 科研机 社会公益组 法律服务机 其 总计", "人", "业 构 织 构 他"],
  ];
  const texts = [...header, ...damage(rows), "四、政府信息公开行政复议、行政诉讼情况"];
  const cells = cellsFrom(readPlacements(paragraphs(...texts)), "2021");
  return [...lines.keys()].map((line) => {
    const cell = cells[`requests.${line}.business`];
    return cell?.kind === "number" ? cell.value : cell?.kind;
  });
}

const sound = { received: 7, carried_in: 2, granted: 5, partial: 3, concluded: 8, carried_out: 1 };

test("numbers under headings in pieces are read where every sum of the form holds", () => {
  expect(section(sound).filter((value) => typeof value === "number" && value > 0)).toEqual([
    14, 4, 10, 6, 16, 2,
  ]);
});

test.each([
  ["an outcome is missing from the sum", { ...sound, granted: 4 }],
  ["the balance does not hold", { ...sound, carried_out: 2 }],
  ["there are no requests at all", {}],
])("nothing is read where %s", (_, counts) => {
  expect(section(counts)).not.toContainEqual(expect.any(Number));
});

test("nothing is read where a row has lost a number", () => {
  const withoutZero = (lines: string[]) => lines.map((line) => line.replace("7 14 0 ", "7 14 "));
  expect(section(sound, withoutZero)).not.toContainEqual(expect.any(Number));
});
