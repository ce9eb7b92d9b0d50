import { readdirSync, readFileSync } from "node:fs";
import { readReport } from "@gongkai/model";
import { z } from "zod";
import { readDocument } from "../apps/api/src/documents/read-document.ts";

const folder = new URL("reports/", import.meta.url);

/** What a person read in a report: a number, nothing that is one, or another text. */
const truth = z.object({
  cells: z.record(z.string(), z.union([z.number(), z.null(), z.object({ text: z.string() })])),
});

const form = z.enum(["2019", "2021"]);

/** The report's file is named from the case's folder. */
const whole = z.strictObject({
  source: z.string(),
  agency: z.string(),
  year: z.number(),
  form,
  scope: z.enum(["unit", "consolidated"]),
  published: z.string().nullable(),
});

/** A report that came broken, or a part of one; no form where it is older than both. */
const broken = z.strictObject({
  source: z.string(),
  agency: z.string(),
  year: z.number(),
  form: form.nullable(),
  /** What the source alone tells, as printed in it: null where it names no agency or no year. */
  known: z.strictObject({ agency: z.string().nullable(), year: z.number().nullable() }),
  what: z.string(),
  url: z.string(),
  /** How many of its numbers must be read. */
  least: z.number(),
});

export type Truth = z.infer<typeof truth>["cells"];

interface Read {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

export type Case = z.infer<typeof whole> & Read;
export type BrokenCase = z.infer<typeof broken> & Read;

const all = readdirSync(folder).map((name) => {
  const at = (path: string) => readFileSync(new URL(`${name}/${path}`, folder));
  const about = z.union([whole, broken]).parse(JSON.parse(at("case.json").toString()));
  const { cells } = truth.parse(JSON.parse(at("truth.json").toString()));
  return { ...about, name, bytes: at(about.source), truth: cells };
});

/** The folders of `tests/reports` whose report is whole, every number of it to be read. */
export const cases: readonly Case[] = all.flatMap((one) => ("least" in one ? [] : [one]));

/** The folders of `tests/reports` whose report is broken or cut off. */
export const brokenCases: readonly BrokenCase[] = all.flatMap((one) =>
  "least" in one ? [one] : [],
);

export async function documentOf(bytes: Uint8Array) {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.code);
  return document;
}

export function reportOf(document: Parameters<typeof readReport>[0]) {
  const reading = readReport(document);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.report;
}
