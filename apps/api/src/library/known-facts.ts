import { realpath, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Facts } from "./facts.ts";
import type { FoundFile } from "./find-files.ts";
import { givenOf, readManifest, readSources, type SourceRow } from "./manifest.ts";
import { ManifestError, type ManifestProblem } from "./manifest-error.ts";
import type { ManifestRow } from "./manifest-rows.ts";
import type { Registry } from "./registry.ts";

/** A row of a manifest, and where it stands. */
interface KnownRow extends ManifestRow<SourceRow> {
  readonly manifest: string;
  /** Whether the file that it names must be there: a folder's own manifest may tell of files that have gone. */
  readonly asked: boolean;
}

/** What manifests say of the files of a load. */
export class KnownFacts {
  private readonly registry: Registry;
  private readonly rows = new Map<string, KnownRow>();
  private readonly folders = new Set<string>();
  private readonly registers: {
    readonly manifest: string;
    readonly ids: readonly ManifestRow<string>[];
  }[] = [];

  /** The registry is given what the manifests say of places and agencies. */
  constructor(registry: Registry) {
    this.registry = registry;
  }

  /** Reads the manifests of a folder, once. */
  async addFolder(folder: string): Promise<void> {
    if (this.folders.has(folder)) return;
    this.folders.add(folder);
    const { regions, agencies, sources } = await readManifest(folder);
    this.registry.addRegions(regions);
    const manifest = join(folder, "agencies.csv");
    throwAny(agencies.flatMap(({ line, row }) => this.regionProblem(manifest, line, row.region)));
    this.registry.addAgencies(agencies.map(({ row }) => row));
    this.registers.push({
      manifest,
      ids: agencies.map(({ line, row }) => ({ line, row: row.id })),
    });
    this.addRows(folder, join(folder, "sources.csv"), sources, false);
  }

  /** Reads a manifest of sources that may lie anywhere; its paths start from its folder. */
  async addFile(path: string): Promise<void> {
    const rows = await readSources(path);
    this.addRows(await realpath(dirname(path)), path, rows, true);
  }

  /** Throws `ManifestError` where rows name agencies, regions or files that are not known. */
  async check(): Promise<void> {
    const problems = this.registers.flatMap(({ manifest, ids }) =>
      ids.flatMap(({ line, row }) => this.successorProblem(manifest, line, row)),
    );
    for (const [path, { manifest, line, row, asked }] of this.rows) {
      problems.push(...this.regionProblem(manifest, line, row.region));
      problems.push(...this.agencyProblem(manifest, line, row.agency));
      if (asked && !(await isThere(path)))
        problems.push({ file: manifest, line, says: noFile(row.file) });
    }
    throwAny(problems);
  }

  /** Whether a manifest speaks of the file. */
  has({ root, file }: FoundFile): boolean {
    return this.rows.has(join(root, file));
  }

  of({ root, file }: FoundFile): Facts {
    const { row } = this.rows.get(join(root, file)) ?? {};
    const { published = null, url = null, note = null } = row ?? {};
    return { ...givenOf(file, row, this.registry.agencies), published, url, note };
  }

  private addRows(
    folder: string,
    manifest: string,
    rows: readonly ManifestRow<SourceRow>[],
    asked: boolean,
  ): void {
    for (const row of rows) this.rows.set(join(folder, row.row.file), { ...row, manifest, asked });
  }

  private regionProblem(file: string, line: number, code: string | undefined): ManifestProblem[] {
    if (code === undefined || this.registry.regions.has(code)) return [];
    return [{ file, line, says: noRegion(code) }];
  }

  /** What an agency became part of must be known, and not end in the agency itself. */
  private successorProblem(file: string, line: number, id: string): ManifestProblem[] {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; ) {
      const agency = this.registry.agencies.get(at);
      if (!agency) return [{ file, line, says: noAgency(at) }];
      if (seen.has(at)) return [{ file, line, says: inCircle(id) }];
      seen.add(at);
      at = agency.successor;
    }
    return [];
  }

  /** What is no id and has no Chinese in it is no agency's name either. */
  private agencyProblem(file: string, line: number, agency: string | undefined): ManifestProblem[] {
    if (agency === undefined || this.registry.agencies.has(agency)) return [];
    return /\p{Script=Han}/u.test(agency) ? [] : [{ file, line, says: noAgency(agency) }];
  }
}

function throwAny(problems: readonly ManifestProblem[]): void {
  if (problems.length > 0) throw new ManifestError(problems);
}

/** A path that goes on below a file is one in an archive. */
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === "ENOTDIR",
  );

const noRegion = (code: string) => ({
  zh: `没有代码为 ${code} 的行政区划`,
  en: `there is no region ${code}`,
});

const noAgency = (id: string) => ({
  zh: `名录中没有编号为“${id}”的机关；请写名录中的编号或机关全称`,
  en: `no register knows an agency “${id}”; give its id or its full name`,
});

const inCircle = (id: string) => ({
  zh: `“${id}”的并入关系（successor）首尾相接；请改正`,
  en: `what “${id}” became part of leads back in a circle; mend the column successor`,
});

const noFile = (file: string) => ({ zh: `没有文件“${file}”`, en: `there is no file “${file}”` });
