import { expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";
import { paragraphsOf } from "./paragraphs.ts";

const bytes = (...hex: readonly string[]) => Buffer.from(hex.join(""), "hex");
const [inTable, rowEnd, depthTwo] = ["162401", "172401", "496602000000"];
const [innerCell, innerRow] = ["4b2401", "4c2401"];
/** Two cells, 0-1000 and 1000-2000. */
const twoCells = `08d6${"3000"}02${"0000e803d007"}${"00".repeat(40)}`;
const oneCell = `08d6${"1a00"}01${"0000e803"}${"00".repeat(20)}`;

/** A text whose paragraphs end with these properties; characters have those given by their place. */
function read(
  paragraphs: readonly (readonly [string, ...string[]])[],
  looks: Readonly<Record<number, string>> = {},
  data = "",
) {
  const text = paragraphs.map(([printed]) => printed).join("");
  let from = 0;
  const runs = paragraphs.map(([printed, ...properties]) => {
    const run = { from, to: from + printed.length * 2, properties: bytes(...properties) };
    from = run.to;
    return run;
  });
  const characters = text.split("").map((_, i) => ({
    from: 2 * i,
    to: 2 * i + 2,
    properties: bytes(looks[i] ?? ""),
  }));
  return paragraphsOf([{ text, offset: 0, width: 2 }], runs, characters, bytes(data));
}

const texts = (...given: Parameters<typeof read>) => read(...given).map(({ text }) => text);

test("cells and rows end where their marks say", () => {
  const row = [
    ["规章\u0007", inTable],
    ["7\u0007", inTable],
    ["\u0007", inTable, rowEnd, twoCells],
  ] as const;
  expect(blocksOf(read([["上\r"], ...row, ["下\r"]]))).toMatchObject([
    { text: "上" },
    { rows: [[{ text: "规章" }, { text: "7" }]] },
    { text: "下" },
  ]);
});

test("a row that is laid out in the stream Data is found there", () => {
  const layout = bytes(inTable, rowEnd, twoCells).toString("hex");
  const length = `${(layout.length / 2).toString(16).padStart(2, "0")}00`;
  const row = [
    ["a\u0007", inTable],
    ["b\u0007", inTable],
    ["\u0007", "466602000000"],
  ] as const;
  expect(blocksOf(read(row, {}, `ffff${length}${layout}`))).toMatchObject([
    { rows: [[{ text: "a" }, { text: "b" }]] },
  ]);
});

test("what stands in a table within a table is read as if the outer one were not there", () => {
  const inner = [inTable, depthTwo] as const;
  const blocks = blocksOf(
    read([
      ["上\r", inTable],
      ["a\r", ...inner, innerCell],
      ["\r", ...inner, innerRow, oneCell],
      ["下\u0007", inTable],
      ["\u0007", inTable, rowEnd, oneCell],
    ]),
  );
  expect(blocks).toMatchObject([{ text: "上" }, { rows: [[{ text: "a" }]] }, { text: "下" }]);
});

test("deleted and hidden text is not printed, nor is the instruction of a field", () => {
  expect(texts([["1234\r"]], { 1: "000801", 2: "3c0801" })).toEqual(["14"]);
  expect(texts([["\u0013= 2+3\u00145\u0015件\r"]])).toEqual(["5件"]);
});

test("struck text and footnote marks are no digits of a number", () => {
  expect(texts([["3123\r"]], { 1: "482a01", 2: "370801", 3: "370800" })).toEqual(["3[12]3"]);
});

test.each([
  ["a cell outside a table", [["a\u0007"]]],
  ["a row without cells", [["\u0007", inTable, rowEnd]]],
  ["a row changed later", [["\u0007", inTable, rowEnd, oneCell, "225601ff"]]],
  ["a property cut off", [["a\r", "0866"]]],
] as const)("%s is not understood", (_, paragraphs) => {
  expect(() => read(paragraphs)).toThrow();
});

test.each([
  [
    "too few cells",
    [
      ["a\u0007", inTable],
      ["\u0007", inTable, rowEnd, twoCells],
    ],
  ],
  ["a row without an end", [["a\u0007", inTable]]],
  [
    "text beside the cells",
    [
      ["a\r", inTable],
      ["\u0007", inTable, rowEnd, oneCell],
    ],
  ],
] as const)("%s make no row", (_, paragraphs) => {
  expect(() => blocksOf(read(paragraphs))).toThrow();
});
