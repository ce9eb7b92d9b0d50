import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { synthesize } from "./synthesize.ts";

const textOf = (content: string | Uint8Array): string =>
  typeof content === "string"
    ? content
    : strFromU8(unzipSync(content)["word/document.xml"] ?? content);

const filesOf = (seed: number): ReadonlyMap<string, string> =>
  new Map([...synthesize(seed)].map(({ path, content }) => [path, textOf(content)]));

const first = filesOf(1);

test("the same seed gives the same bytes, another seed gives others", () => {
  expect(filesOf(1)).toEqual(first);
  expect(filesOf(2)).not.toEqual(first);
});

test("every document says that it is generated", () => {
  const silent = [...first].filter(
    ([path, content]) => path.includes("/") && !content.includes("合成示例数据"),
  );
  expect(silent).toEqual([]);
});

test("every row of the registers is marked synthetic", () => {
  const rows = ["regions.csv", "agencies.csv", "sources.csv"].flatMap((path) =>
    (first.get(path) ?? "").trimEnd().split("\n").slice(1),
  );
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.filter((row) => !row.endsWith(",true"))).toEqual([]);
});

test("every document stands in the sources, and no other", () => {
  const documents = [...first.keys()].filter((path) => path.includes("/"));
  const rows = (first.get("sources.csv") ?? "").trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(documents);
});

test("all formats occur, and both line ends", () => {
  const ends = (end: string) => [...first.keys()].filter((path) => path.endsWith(end)).length;
  expect(ends(".txt")).toBeGreaterThan(20);
  expect(ends(".html")).toBeGreaterThan(100);
  expect(ends(".docx")).toBeGreaterThan(10);
  expect([...first.values()].some((content) => content.includes("\r\n"))).toBe(true);
});
