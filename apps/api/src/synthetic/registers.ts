import { stringify } from "csv-stringify/sync";
import type { SyntheticReport } from "./reports.ts";
import type { Territory } from "./territory.ts";

type Field = string | number | null;

const csv = (header: readonly string[], rows: readonly (readonly Field[])[]): string =>
  stringify([[...header, "synthetic"], ...rows.map((row) => [...row, "true"])]);

/** The divisions of a made-up city. */
export function regionsCsv({ regions }: Territory): string {
  return csv(
    ["code", "name", "name_en", "parent", "level"],
    regions.map(({ code, name, nameEn, parent, level }) => [code, name, nameEn, parent, level]),
  );
}

/** The agencies that are expected to report, and since when. */
export function agenciesCsv({ agencies }: Territory): string {
  return csv(
    ["id", "name", "other_names", "region", "level", "kind", "scope", "from", "to"],
    agencies.map(({ id, name, former, region, level, kind, scope, from }) => [
      id,
      name,
      former?.name ?? null,
      region.code,
      level,
      kind,
      scope,
      from,
      null,
    ]),
  );
}

/** Where each document is from; the note names what is wrong in it on purpose. */
export function sourcesCsv(published: readonly SyntheticReport[]): string {
  return csv(
    ["file", "agency", "year", "published", "url", "note"],
    published.map(({ file, agency, year, published, defect }) => [
      file,
      agency.id,
      year,
      published,
      `https://sample-city.example/${file}`,
      defect ? `故意的错误：${defect.note}` : null,
    ]),
  );
}
