import { type Document, readReport } from "@gongkai/model";
import { beforeAll, describe, expect, test } from "vitest";
import { cases, documentOf, reportOf } from "./cases.ts";
import { damaged, damages } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";

const rounds = 80;

/** A report whose every number is another one, some of them blank, so that none can take another's place unseen. */
function renumbered(document: Document, random: Random) {
  const share = random.pick([0, 0.3, 0.8]);
  const emptyTotals = random.next() < 0.3;
  const printed = Object.entries(reportOf(document).cells).map(([name, cell], i) => {
    const empty = random.next() < share || (emptyTotals && name.endsWith(".total"));
    const key =
      cell.kind === "absent" ? "" : `${cell.place.table}/${cell.place.row}/${cell.place.column}`;
    return { name, key, text: empty ? "" : `${1000 + i}${name.endsWith(".amount") ? "万元" : ""}` };
  });
  const texts = new Map(printed.map(({ key, text }) => [key, text]));
  const blocks = document.blocks.map((block) =>
    block.kind === "table"
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => {
              const { table, row: y, column } = cell.place;
              return { ...cell, text: texts.get(`${table}/${y}/${column}`) ?? cell.text };
            }),
          ),
        }
      : block,
  );
  const truth = new Map(printed.map(({ name, text }) => [name, Number.parseInt(text, 10)]));
  return { document: { ...document, blocks }, truth };
}

/** The numbers read that are not printed at their place. */
function invented(document: Document, truth: ReadonlyMap<string, number>): readonly string[] {
  const reading = readReport(document);
  if (!reading.ok) return [];
  return Object.entries(reading.report.cells).flatMap(([name, cell]) =>
    cell.kind === "number" && cell.value !== truth.get(name)
      ? [`${name} is ${truth.get(name)}, read ${cell.value}`]
      : [],
  );
}

describe.each(cases)("$name", ({ bytes }) => {
  let original: Document;
  beforeAll(async () => {
    original = await documentOf(bytes);
  });

  test("is read exactly with any numbers in it", () => {
    const random = randomFrom(1);
    for (let round = 0; round < rounds; round++) {
      const { document, truth } = renumbered(original, random);
      expect(invented(document, truth)).toEqual([]);
      const read = Object.values(reportOf(document).cells).filter(({ kind }) => kind === "number");
      expect(read.length).toBe([...truth.values()].filter(Number.isFinite).length);
    }
  });

  test.each(Object.entries(damages))("no number is invented or moved when %s", (_, damage) => {
    const random = randomFrom(2);
    for (let round = 0; round < rounds; round++) {
      const { document, truth } = renumbered(original, random);
      expect(invented(damaged(document, damage, random), truth)).toEqual([]);
    }
  });
});
