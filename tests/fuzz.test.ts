import { readFileSync } from "node:fs";
import { readReport } from "@gongkai/model";
import { expect, test } from "vitest";
import { toJson } from "../apps/api/src/commands/read.ts";
import { readDocument } from "../apps/api/src/documents/read-document.ts";
import { readSource } from "../apps/api/src/library/read-source.ts";
import { cases } from "./cases.ts";
import { type Random, randomFrom } from "./random.ts";

const rounds = 400;
/** Of files that take longer to read. */
const fewRounds = 6;
const encoder = new TextEncoder();
const isText = ({ source }: { readonly source: string }) => !/\.(?:pdf|docx?|xlsx?)$/u.test(source);
const texts = cases.filter(isText);
const documents = new URL("../apps/api/src/documents/", import.meta.url);
const binaries = [
  ...cases.filter((one) => !isText(one)),
  ...["doc/shanghai-2019.doc", "xls/hidden.xls"].map((name) => ({
    name,
    bytes: readFileSync(new URL(name, documents)),
  })),
];
const pieces = [
  ..."<table> </table> <tr> </tr> <td> </td> <td/> <th> <p> </p> <br> <nav> </nav> <template> <svg>".split(
    " ",
  ),
  '<td colspan="9999999">',
  '<td rowspan="0" colspan="-1">',
  '<p style="display:none">',
  "<!--",
  "-->",
  "<![CDATA[",
  "&nbsp;",
  "&#0;",
  "&#x110000;",
  "\u0000",
  "\t",
  "\r",
  "\n",
  "\ud83d",
  ..."规章 行政许可 总计 其他 自然人 商业企业 本年制发件数 结果维持 行政复议 一、总体情况 2023年 ９ ① 1,234 无 /".split(
    " ",
  ),
];

/** What comes of the bytes; reading must end in a report or a reason, and no cell in what is not a number. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const document = await readDocument(bytes);
  if (!document.ok) return document.code;
  const reading = readReport(document);
  if (!reading.ok) return reading.reason;
  const numbers = Object.values(reading.report.cells).filter((cell) => cell.kind === "number");
  return numbers.every(({ value }) => Number.isFinite(value)) ? "report" : "not finite";
}

async function outcomes(
  bytes: (random: Random) => Uint8Array,
  length = rounds,
): Promise<ReadonlySet<string>> {
  const random = randomFrom(3);
  return new Set(await Promise.all(Array.from({ length }, () => outcomeOf(bytes(random)))));
}

const noise = (random: Random, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => random.below(256));

test("random bytes are refused", async () => {
  expect(await outcomes((random) => noise(random, random.below(2000)))).not.toContain("report");
});

test("soup of tags, words and broken characters is refused", async () => {
  const soup = (random: Random) =>
    Array.from({ length: 200 }, () => random.pick(pieces)).join(random.pick(["", "\t"]));
  expect(await outcomes((random) => encoder.encode(soup(random)))).not.toContain("not finite");
});

const spoilt = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy.set(noise(random, 1 + random.below(8)), random.below(bytes.length - 8));
  return copy;
};

test.each(texts)("$name is read or refused wherever it is cut off", async ({ bytes }) => {
  const seen = await outcomes((random) =>
    bytes.slice(random.below(200), random.below(bytes.length)),
  );
  expect(seen).toContain("report");
  expect(seen).not.toContain("not finite");
});

test.each(texts)("$name is read or refused with bytes overwritten", async ({ bytes }) => {
  const seen = await outcomes((random) => spoilt(bytes, random));
  expect(seen).not.toContain("not finite");
});

test.each(binaries)("$name is read or refused, cut off or spoilt", async ({ bytes }) => {
  const cut = (random: Random) => bytes.slice(0, random.below(bytes.length));
  const seen = [
    await outcomes(cut, fewRounds),
    await outcomes((random) => spoilt(bytes, random), fewRounds),
  ];
  expect(seen.flatMap((some) => [...some])).not.toContain("not finite");
});

/** A page as Word saves it in one file, and a report as `gongkai read` prints it. */
const wrapped = await Promise.all(
  texts.slice(0, 2).map(async ({ bytes }) => {
    const source = await readSource(bytes);
    return source.ok ? encoder.encode(JSON.stringify(toJson(source.report, null))) : bytes;
  }),
);
const webArchive = encoder.encode(
  [
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="b"',
    "",
    "--b",
    'Content-Type: text/html; charset="utf-8"',
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(texts.find(({ source }) => source.endsWith(".html"))?.bytes ?? "").toString(
      "base64",
    ),
    "--b--",
  ].join("\r\n"),
);

test.each([
  ...wrapped.map((bytes, i) => ({ name: `JSON ${i + 1}`, bytes })),
  { name: "a web archive", bytes: webArchive },
])("$name is read or refused, cut off or spoilt", async ({ bytes }) => {
  const random = randomFrom(5);
  expect((await readSource(bytes)).ok).toBe(true);
  for (let round = 0; round < rounds / 4; round++) {
    const cut = bytes.slice(0, random.below(bytes.length));
    for (const spoiled of [cut, spoilt(bytes, random)]) {
      const source = await readSource(spoiled);
      const cells = source.ok ? Object.values(source.report.cells) : [];
      expect(cells.every((cell) => cell.kind !== "number" || Number.isFinite(cell.value))).toBe(
        true,
      );
    }
  }
});

test("nesting, spans and open tags beyond measure are refused in time", async () => {
  const bombs = [
    "<div>".repeat(10_000),
    `<nav>${"<div>".repeat(10_000)}</nav><p>5</p>`,
    `<table><tr><td>${"<b>".repeat(10_000)}5`,
    "<table><tr><td>".repeat(2_000),
    `<table><tr>${"<td colspan=1000 rowspan=1000>1".repeat(20_000)}`,
    `${Array.from({ length: 2_000 }, (_, i) => `<b id=${i}>`).join("")}${"<p>1".repeat(2_000)}`,
  ];
  const seen = await Promise.all(bombs.map((html) => outcomeOf(encoder.encode(html))));
  expect(seen.filter((outcome) => !["too_deep", "not_a_report"].includes(outcome))).toEqual([]);
});
