import { readFileSync } from "node:fs";
import { allCells, measures } from "@gongkai/model";
import { expect, test } from "vitest";
import { typeset } from "./fonts.ts";
import { pngOf } from "./png.ts";

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="10" y="30" font-size="24" font-family="'Noto Sans SC', sans-serif">${text}</text></svg>`;

const drawn = async (text: string) => Buffer.from(await pngOf(svgOf(text), 1)).toString("base64");

/** Width and height as the first chunk of a PNG says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("every Chinese character looks like no other, common or rare", async () => {
  const characters = ["公", "开", "瀍", "仫", "猇", "沚", "、", "→", "A", "7", " "];
  const pictures = new Set(await Promise.all(characters.map(drawn)));
  expect(pictures.size).toBe(characters.length);
});

test("a character without a type is printed as 〓, and what stands beside it is not harmed", async () => {
  expect(await drawn("😀瀍")).toBe(await drawn("〓瀍"));
  expect(await drawn("😀瀍")).not.toBe(await drawn("〓〓"));
});

test("every character of the registers of regions and agencies, and of all measures, can be drawn", () => {
  const files = ["regions.csv", "agencies.csv"].map((file) =>
    readFileSync(new URL(`../../../../data/${file}`, import.meta.url), "utf8"),
  );
  for (const text of [...files, JSON.stringify([measures, allCells()])])
    expect(typeset(text).text).toBe(text);
});

test("a picture has the size that is asked for", async () => {
  const [once = Buffer.alloc(24), twice = Buffer.alloc(24)] = await Promise.all(
    [1, 2].map(async (scale) => Buffer.from(await pngOf(svgOf("公"), scale))),
  );
  expect([...sizeOf(once), ...sizeOf(twice)]).toEqual([60, 40, 120, 80]);
});
