import { readdirSync, readFileSync } from "node:fs";
import { readReport } from "@gongkai/model";
import { z } from "zod";
import { readDocument } from "../apps/api/src/documents/read-document.ts";

const folder = new URL("reports/", import.meta.url);

/** What a person read in a report: a number, nothing that is one, or another text. */
const truth = z.object({
  cells: z.record(z.string(), z.union([z.number(), z.null(), z.object({ text: z.string() })])),
});

const about = z.object({
  /** The report's file, from the case's folder. */
  source: z.string(),
  agency: z.string(),
  year: z.number(),
  form: z.enum(["2019", "2021"]),
  scope: z.enum(["unit", "consolidated"]),
  published: z.string().nullable(),
});

export type Truth = z.infer<typeof truth>["cells"];

export interface Case extends z.infer<typeof about> {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

/** Every folder of `tests/reports`. */
export const cases: readonly Case[] = readdirSync(folder).map((name) => {
  const at = (path: string) => readFileSync(new URL(`${name}/${path}`, folder));
  const said = about.parse(JSON.parse(at("case.json").toString()));
  const { cells } = truth.parse(JSON.parse(at("truth.json").toString()));
  return { ...said, name, bytes: at(said.source), truth: cells };
});

export function documentOf(bytes: Uint8Array) {
  const document = readDocument(bytes);
  if (!document.ok) throw new Error(document.code);
  return document;
}

export function reportOf(document: Parameters<typeof readReport>[0]) {
  const reading = readReport(document);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.report;
}
