import type { Reports, SyntheticReport } from "./reports.ts";

/** What must be read from every document, and which reports there are none of, as JSON. */
export function truthJson({ published, missing }: Reports): string {
  const truth = {
    ...Object.fromEntries(published.map((report) => [report.file, truthOf(report)])),
    missing: missing.map(({ agency, year }) => ({ id: agency.id, year })),
  };
  return `${JSON.stringify(truth, null, 1)}\n`;
}

/** What must be read from a report's document. */
export function truthOf({
  agency,
  name,
  year,
  form,
  published,
  late,
  defect,
  printed,
}: SyntheticReport) {
  return {
    agency: name,
    id: agency.id,
    year,
    form,
    scope: agency.scope,
    published,
    late,
    cells: Object.fromEntries([...printed].map(([cell, { value }]) => [cell, value])),
    defects: defect ? [defect.key] : [],
  };
}
