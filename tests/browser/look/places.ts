import { z } from "zod";

const regions = z.object({
  rows: z.array(
    z.object({
      code: z.string(),
      parent: z.string().nullable(),
      level: z.string(),
      reports: z.int(),
    }),
  ),
});
const findings = z.object({ rows: z.array(z.object({ agency: z.string(), year: z.int() })) });

/** What of a library is looked at: its fullest province, regions of that, and a report with a sum that is broken. */
export interface Places {
  readonly region: string;
  readonly below: readonly string[];
  readonly report: string;
}

/** Asks the product at an address for its places. Throws where its library holds no province or nothing broken. */
export async function placesOf(address: string): Promise<Places> {
  const ask = async (path: string) => (await fetch(new URL(path, address))).json();
  const { rows } = regions.parse(await ask("/api/regions"));
  const fullest = (level: string, parent: string | null) =>
    rows
      .filter((row) => row.level === level && row.parent === parent)
      .toSorted((a, b) => b.reports - a.reports)
      .map(({ code }) => code);
  const [region] = fullest("province", null);
  if (region === undefined) throw new Error("the library knows no province");
  const broken = `/api/findings?region=${region}&rule=requests.row_sum&outcome=broken&limit=1`;
  const [report] = findings.parse(await ask(broken)).rows;
  if (report === undefined) throw new Error(`no report of ${region} has a broken sum`);
  return {
    ...{ region, below: fullest("prefecture", region).slice(0, 5) },
    report: `/reports/${report.agency}/${report.year}`,
  };
}
