import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Given, kinds, levels } from "@gongkai/model";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const flag = z.enum(["true", "false", ""]).transform((text) => text === "true");
const optional = z.string().transform((text) => text || null);
const text = z.string().default("");
const year = z
  .string()
  .regex(/^(?:\d{4})?$/u, "a year of four digits or nothing")
  .transform((text) => (text ? Number(text) : null));

const region = z.object({
  code: z.string().regex(/^\d{6}$/u, "six digits"),
  name: z.string().min(1),
  short_name: text,
  name_en: text,
  pinyin: text,
  initials: text,
  parent: optional,
  level: z.enum(levels),
  from: year.default(null),
  to: year.default(null),
  replaced_by: optional.default(null),
  other_names: text,
  government: flag.default(false),
  synthetic: flag,
});

const agency = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  other_names: z.string(),
  region: z.string().regex(/^\d{6}$/u, "six digits"),
  level: z.enum(levels),
  kind: z.enum(kinds.map(({ key }) => key)),
  scope: z.enum(["unit", "consolidated"]),
  from: year,
  to: year,
  synthetic: flag,
});

const given = <Type extends z.ZodType>(type: Type) =>
  z.union([z.literal("").transform(() => undefined), type]).optional();

const source = z.object({
  file: z.string().min(1),
  agency: given(z.string()),
  region: given(z.string().regex(/^\d{6}$/u, "six digits")),
  year: given(
    z
      .string()
      .regex(/^\d{4}$/u, "a year of four digits")
      .transform(Number),
  ),
  scope: given(z.enum(["unit", "consolidated"])),
  published: optional.default(null),
  url: optional.default(null),
  note: optional.default(null),
});

export type RegionRow = z.infer<typeof region>;
export type AgencyRow = z.infer<typeof agency>;
export type SourceRow = z.infer<typeof source>;

/** What the CSV files beside the reports in a folder say of them: places, agencies and where each file is from. */
export interface Manifest {
  readonly regions: readonly RegionRow[];
  readonly agencies: readonly AgencyRow[];
  readonly sources: readonly SourceRow[];
}

/**
 * What is known of a file before it is read: its name, and what the manifest says of it. An agency may be given by its
 * id, which `agencies` know, or by its name.
 */
export function givenOf(
  file: string,
  row: SourceRow | undefined,
  agencies: ReadonlyMap<string, { readonly name: string }>,
): Given {
  const { agency, region, year, scope } = row ?? {};
  return {
    fileName: basename(file),
    ...(agency !== undefined && { agency: agencies.get(agency)?.name ?? agency }),
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
    ...(scope !== undefined && { scope }),
  };
}

/** The files of a manifest; they are not reports. */
const manifestFiles = ["regions.csv", "agencies.csv", "sources.csv", "truth.json"];

/** Whether a file may be a report: hidden files, manifests and what a system adds to archives are none. */
export function mayBeReport(file: string): boolean {
  const parts = file.split(/[\\/]/u);
  const isHidden = parts.some((part) => part.startsWith(".") || part === "__MACOSX");
  return !isHidden && !manifestFiles.includes(parts.at(-1) ?? "");
}

/** A line of a manifest that cannot be used; nothing is loaded then. */
export class ManifestError extends Error {}

/** The rows of a sources.csv of any name, for files relative to its folder. */
export const readSources = (path: string): Promise<SourceRow[]> => rowsOf(path, source);

export async function readManifest(folder: string): Promise<Manifest> {
  return {
    regions: await rowsOf(join(folder, "regions.csv"), region),
    agencies: await rowsOf(join(folder, "agencies.csv"), agency),
    sources: await rowsOf(join(folder, "sources.csv"), source),
  };
}

async function rowsOf<Row>(path: string, row: z.ZodType<Row>): Promise<Row[]> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return [];
  return parseCsv(path, text).map((record, i) => {
    const parsed = row.safeParse(record);
    if (parsed.success) return parsed.data;
    throw new ManifestError(`${path}, record ${i + 1}: ${describe(parsed.error)}`);
  });
}

function parseCsv(path: string, text: string): unknown[] {
  try {
    return parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw new ManifestError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const describe = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
