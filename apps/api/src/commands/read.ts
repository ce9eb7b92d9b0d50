import { basename } from "node:path";
import type { Cells, Claim, Report } from "@gongkai/model";
import type { Command } from "../cli.ts";
import type { Refusal } from "../documents/refusal.ts";
import { refusalText } from "../documents/refusal-text.ts";
import type { Agency } from "../library/agency.ts";
import { onlyFile } from "../library/archive.ts";
import { readManifest } from "../library/manifest.ts";
import { readBytes, readSource, type SourceReport } from "../library/read-source.ts";
import { Registry } from "../library/registry.ts";

/** `gongkai read FILE`: what is read from a file, as one JSON object, nothing stored. */
export const readCommand: Command = {
  usage: "gongkai read FILE",
  help: `Prints one JSON object: agency, year, form, scope, what these rest on, every cell of the form with its text
and place, the narratives and what each check found. A report of before 2019 has no form and no cells. Nothing is stored.`,
  options: {},
  words: [1, 1],
  async run({ words: [path = ""] }, { language, data }) {
    const found = await onlyFile(path);
    const source = typeof found === "string" ? await readFrom(found) : found;
    if (!source.ok) {
      process.stderr.write(`${basename(path)}: ${refusalText(source, language)}\n`);
      return 1;
    }
    const registry = new Registry();
    const { regions, agencies } = await readManifest(data);
    registry.addRegions(regions);
    registry.addAgencies(agencies.map(({ row }) => row));
    const { agency, year } = source.report;
    const known = agency === null ? null : registry.find(agency, { year });
    process.stdout.write(`${JSON.stringify(toJson(source.report, known), null, 2)}\n`);
    return 0;
  },
};

async function readFrom(path: string): Promise<SourceReport | Refusal> {
  const file = await readBytes(path);
  return file.ok ? readSource(file.bytes, { fileName: basename(path) }) : file;
}

/** A report as it is printed, with what the registry knows of its agency. */
export function toJson(read: Report, known: Agency | null) {
  const { agency, identity, cells, findings, narratives, ...report } = read;
  return {
    agency: { name: agency, id: known?.id ?? null, region: known?.region ?? null },
    ...report,
    ...(report.form === null && { note: "no_comparable_tables" }),
    identity: { ...identity, region: regionOf(identity.region, known) },
    cells: cells satisfies Cells,
    narratives,
    findings,
  };
}

/** The region that the registry knows the agency in, where the manifest gives none; its name alone led there. */
function regionOf(given: Claim<string>, known: Agency | null): Claim<string> {
  if (given.value !== null || !known?.region) return given;
  const { region: value, name: text } = known;
  return { value, confidence: "likely", evidence: [{ from: "registry", value, text }] };
}
