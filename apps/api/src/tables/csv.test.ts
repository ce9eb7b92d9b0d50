import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";
import type { Value } from "./table.ts";

const sheet = {
  label: { zh: "", en: "" },
  said: { edition: 1 },
  measures: new Set<string>(),
  columns: ["a", "b"].map((key) => ({
    ...{ key, type: "text" as const, unit: null },
    heading: { zh: key, en: key },
  })),
};

async function written(rows: readonly (readonly Value[])[]): Promise<string> {
  const chunks = [];
  for await (const chunk of csvOf(sheet, lines(rows))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function* lines(rows: readonly (readonly Value[])[]) {
  yield rows;
}

test("no text of a file is run as a formula, and numbers stay numbers", async () => {
  for (const attack of [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    '=cmd|"/C calc"!A0',
  ]) {
    const [, line = ""] = (await written([[attack, -5]])).split("a,b\r\n");
    expect(line).toMatch(/^"?'[=+\-@\t\r\n＝＋－＠]/u);
    expect(line).toMatch(/,-5\r\n$/u);
  }
});

test("commas, quotes and line breaks stay within their field, what is unknown is empty", async () => {
  expect(
    await written([
      ['a "b", c', null],
      ["一\n二", true],
    ]),
  ).toBe('\uFEFFa,b\r\n"a ""b"", c",\r\n"一\n二",true\r\n');
});
