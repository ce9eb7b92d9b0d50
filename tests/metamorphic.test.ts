import { type Cells, readReport } from "@gongkai/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../apps/api/src/documents/read-document.ts";
import { synthesize } from "../apps/api/src/synthetic/synthesize.ts";
import { brokenCases, cases } from "./cases.ts";
import { type Random, randomFrom } from "./random.ts";
import { verdictsOf } from "./verdicts.ts";

const runs = 60;
const syntheticSeed = 7;
const decoder = new TextDecoder("utf-8", { fatal: true });

const real = [...cases, ...brokenCases].flatMap(({ name, bytes, source, truth }) =>
  /\.(?:html|txt|md)$/u.test(source) ? [{ name, text: decoder.decode(bytes), truth }] : [],
);
const synthetic = [...synthesize(syntheticSeed)]
  .flatMap(({ path, content }) =>
    /\.(?:html|txt)$/u.test(path) && typeof content === "string"
      ? [{ name: path, text: content, truth: null }]
      : [],
  )
  .filter((_, i) => i % 40 === 0);
const sources = [...real, ...synthetic];

type Change = (text: string, random: Random) => string;

/** Every occurrence is changed by the toss of a coin. */
const some = (text: string, random: Random, what: RegExp, change: (found: string) => string) =>
  text.replace(what, (found) => (random.next() < 0.5 ? change(found) : found));

/** One occurrence is changed. */
function one(
  text: string,
  random: Random,
  what: RegExp,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

const wide = (found: string): string => String.fromCodePoint((found.codePointAt(0) ?? 0) + 0xfee0);
const row = /<tr[^>]*>[\s\S]*?<\/tr>|\n[^\n<>]*[\t|][^\n<>]*(?=\n)/gu;
const label = /(?<=[>\t|\n])[^<>\t|\n]*\p{Script=Han}{3}[^<>\t|\n]*(?=[<\t|\n])/gu;

/** What changes how a report looks and not what it says. */
const harmless: Readonly<Record<string, Change>> = {
  "digits are wide": (text, random) =>
    some(text, random, /(?<=[>\t|] *)\d(?=\d* *[<\t|\r\n])/gu, wide),
  "brackets and commas are wide": (text, random) =>
    some(text, random, /(?<=\p{Script=Han})[(),](?=\p{Script=Han})/gu, wide),
  "attributes are in another order": (text, random) =>
    some(text, random, /(?<=<t[dh]) [^<>]+(?=>)/gu, (found) => {
      const attributes = found.match(/[\w-]+="[^"]*"/gu) ?? [];
      return ` ${attributes.toReversed().join(" ")}`;
    }),
  "there is space between tags": (text, random) =>
    some(text, random, /(?<=<\/t[drh]>)|(?<=<tr>)/gu, () => random.pick([" ", "\n", "\t "])),
  "lines end as on another system": (text) =>
    text.includes("<") ? text : text.replace(/\r?\n/gu, "\r\n"),
  "cells are padded with spaces": (text, random) =>
    some(text, random, /(?<=[\t|])(?=\d)|(?<=<td>)/gu, () =>
      random.pick([" ", "\u3000", "\u00a0"]),
    ),
};

/** What takes something away or adds what is there already. */
const damaging: Readonly<Record<string, Change>> = {
  "a row is lost": (text, random) => one(text, random, row, () => ""),
  "a label is lost": (text, random) => one(text, random, label, () => ""),
  "a row is doubled": (text, random) => one(text, random, row, (found) => found + found),
  "tabs are spaces": (text) => text.replace(/\t/gu, " "),
  "it is cut off": (text, random) => text.slice(0, random.below(text.length)),
};

async function cellsOf(text: string): Promise<Cells> {
  const document = await readDocument(new TextEncoder().encode(text));
  const reading = document.ok ? readReport(document) : document;
  return reading.ok ? reading.report.cells : {};
}

const numbersIn = (cells: Cells): Record<string, number> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell.kind === "number" ? [[name, cell.value]] : [],
    ),
  );

const arbitrary = fc.record({ source: fc.constantFrom(...sources), seed: fc.nat() });

describe("the same numbers are read when", () => {
  test.each(Object.entries(harmless))("%s", async (_, change) => {
    const property = fc.asyncProperty(arbitrary, async ({ source: { text }, seed }) => {
      const changed = numbersIn(await cellsOf(change(text, randomFrom(seed))));
      expect(changed).toEqual(numbersIn(await cellsOf(text)));
    });
    await fc.assert(property, { numRuns: runs, seed: 1 });
  });
});

describe("the same numbers are read or refused when", () => {
  test.each(Object.entries(damaging))("%s", async (_, change) => {
    const property = fc.asyncProperty(arbitrary, async ({ source: { text, truth }, seed }) => {
      const printed = truth ?? numbersIn(await cellsOf(text));
      const verdicts = verdictsOf(await cellsOf(change(text, randomFrom(seed))), printed);
      expect([...verdicts].filter(([, verdict]) => verdict === "wrong")).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, seed: 2 });
  });
});
