import { basename, dirname, join } from "node:path";
import type { Given } from "@gongkai/model";
import type { z } from "zod";
import { agencyColumns, regionColumns, sourceColumns } from "./manifest-columns.ts";
import { ManifestError } from "./manifest-error.ts";
import { type ManifestRow, readRows } from "./manifest-rows.ts";

export type RegionRow = z.infer<typeof regionColumns>;
export type AgencyRow = z.infer<typeof agencyColumns>;
export type SourceRow = z.infer<typeof sourceColumns>;

/** What the CSV files beside the reports in a folder say of them: places, agencies and where each file is from. */
export interface Manifest {
  readonly regions: readonly RegionRow[];
  readonly agencies: readonly ManifestRow<AgencyRow>[];
  readonly sources: readonly ManifestRow<SourceRow>[];
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

/** The manifests of a folder; what is not there says nothing. */
export async function readManifest(folder: string): Promise<Manifest> {
  const rowsOf = async <Shape extends z.ZodObject>(file: string, shape: Shape) =>
    (await readRows(join(folder, file), shape)) ?? [];
  return {
    regions: (await rowsOf("regions.csv", regionColumns)).map(({ row }) => row),
    agencies: await rowsOf("agencies.csv", agencyColumns),
    sources: onceEach(join(folder, "sources.csv"), await rowsOf("sources.csv", sourceColumns)),
  };
}

/** The rows of a sources.csv of any name, which must be there. */
export async function readSources(path: string): Promise<readonly ManifestRow<SourceRow>[]> {
  const rows = await readRows(path, sourceColumns);
  if (rows === null) throw new ManifestError([{ file: path, line: null, says: noManifest }]);
  return onceEach(path, rows);
}

const noManifest = {
  zh: "没有这个清单文件，请检查路径",
  en: "there is no such manifest; check the path",
};

/** Two rows for one file could say two things of it. */
function onceEach(
  file: string,
  rows: readonly ManifestRow<SourceRow>[],
): readonly ManifestRow<SourceRow>[] {
  const first = new Map<string, number>();
  const problems = rows.flatMap(({ line, row }) => {
    const path = join(dirname(file), row.file);
    const before = first.get(path);
    if (before === undefined) first.set(path, line);
    return before === undefined ? [] : [{ file, line, says: twice(row.file, before) }];
  });
  if (problems.length > 0) throw new ManifestError(problems);
  return rows;
}

const twice = (name: string, line: number) => ({
  zh: `“${name}”在第 ${line} 行已有`,
  en: `“${name}” stands in line ${line} already`,
});
