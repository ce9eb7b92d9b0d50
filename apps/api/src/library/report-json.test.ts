import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toJson } from "../commands/read.ts";
import { refuse } from "../documents/refusal.ts";
import { synthesize } from "../synthetic/synthesize.ts";
import { readSource } from "./read-source.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const reports = new URL("../../../../data/reports/", import.meta.url);
const old = `某县民政局2017年政府信息公开工作年度报告
一、概述
2017年，我局主动公开政府信息12条。
二、主动公开政府信息情况
主动公开12条。
三、依申请公开情况
未收到申请。`;
const sources = [
  readFileSync(new URL("410403-2023-government-services.txt", reports)),
  readFileSync(new URL("310000-2019-general-office.html", reports)),
  bytes(old),
  ...[...synthesize(3)]
    .filter(({ path }) => path.endsWith(".html"))
    .slice(0, 5)
    .map(({ content }) => bytes(`${content}`)),
];

const reportOf = async (source: Uint8Array, given = {}) => {
  const read = await readSource(source, given);
  if (!read.ok) throw new Error(`${read.code} ${read.detail}`);
  return read.report;
};

test("what is printed of a report is read back as the same report", async () => {
  for (const source of sources) {
    const report = await reportOf(source, { fileName: "a.html" });
    const printed = JSON.stringify(toJson(report, null), null, 2);
    const read = await readSource(bytes(printed));
    expect(read).toMatchObject({ ok: true, format: "json" });
    expect(await reportOf(bytes(printed))).toMatchObject(report);
  }
});

const [services = bytes("")] = sources;
const printed = async () => structuredClone(toJson(await reportOf(services), null));
const read = async (value: unknown) => readSource(bytes(JSON.stringify(value)));
const first = "requests.received.natural_person";

test("findings are worked out again, never taken over", async () => {
  const report = await printed();
  const findings = [{ rule: "invented", outcome: "holds", cells: [] }];
  const cell = { kind: "number", value: 7, raw: "7", place: {} };
  const changed = { ...report, findings, cells: { ...report.cells, [first]: cell } };
  const found = await reportOf(bytes(JSON.stringify(changed)));
  expect(found.findings.map(({ rule }) => rule)).not.toContain("invented");
  expect(found.findings.filter(({ outcome }) => outcome === "broken")).not.toEqual([]);
});

test("what the manifest gives wins over what the report says", async () => {
  const report = await reportOf(bytes(JSON.stringify(await printed())), { year: 2022 });
  expect(report).toMatchObject({ year: 2022, identity: { year: { confidence: "certain" } } });
});

test("what contradicts itself or is none of ours is refused by its place", async () => {
  const report = await printed();
  const { [first]: gone, ...fewer } = report.cells;
  const number = { kind: "number", raw: "3", place: {} };
  const withCell = (cell: unknown) => ({ ...report, cells: { ...report.cells, [first]: cell } });
  for (const [value, where] of [
    [{ ...report, cells: fewer }, `cells.${first}`],
    [{ ...report, cells: { ...report.cells, other: gone } }, "cells"],
    [withCell({ ...number, value: 5 }), `cells.${first}`],
    [{ ...report, year: 1999 }, "identity"],
    [{ ...report, form: "2019" }, "cells.disclosure"],
  ] as const) {
    const outcome = await read(value);
    expect(outcome).toMatchObject({ code: "not_our_json" });
    expect("detail" in outcome ? outcome.detail : "").toContain(where);
  }
  expect(await read(withCell({ ...number, value: "5" }))).toMatchObject({ code: "not_our_json" });
  expect(await read({ name: "x" })).toMatchObject({ code: "not_our_json" });
});

test("JSON that is cut off anywhere is refused, not read as text", async () => {
  const whole = JSON.stringify(await printed(), null, 2);
  for (let at = 8; at < whole.length; at += 997)
    expect(await readSource(bytes(whole.slice(0, at)))).toMatchObject({ code: "not_our_json" });
  expect(await readSource(bytes('{"a":'.repeat(100_000)))).toMatchObject(
    refuse("not_our_json", expect.any(String)),
  );
});
