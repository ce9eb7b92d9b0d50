import { readFileSync } from "node:fs";
import {
  type AgencyKind,
  apartKinds,
  type Cell,
  type Finding,
  type InLibrary,
  type LibraryRule,
  libraryRules,
  readReport,
  type Scope,
} from "@gongkai/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { Database } from "../database/database.ts";
import { schema } from "../database/schema.ts";
import { sql } from "../database/sql.ts";
import { readDocument } from "../documents/read-document.ts";
import { addLibraryFindings } from "./library-findings.ts";
import { contentTables } from "./reading.ts";
import { isPlaced, type PlacedReport, rowsOf } from "./reading-row.ts";

const sample = new URL(
  "../../../../data/reports/410403-2023-government-services.txt",
  import.meta.url,
);

/** A real report, as a mould for others. */
async function mouldOf(): Promise<PlacedReport & { readonly form: "2019" | "2021" }> {
  const document = await readDocument(readFileSync(sample));
  const reading = document.ok ? readReport(document) : null;
  const report = reading?.ok && isPlaced(reading.report) ? reading.report : null;
  if (!report?.form) throw new Error("the sample is not read");
  return { ...report, form: report.form, findings: [] };
}

interface Bearer {
  readonly id: string;
  readonly region: string;
  readonly level: string;
  readonly kind: AgencyKind;
  readonly scope: Scope;
}

const paths = { "410400": "/410400/", "410402": "/410400/410402/", "410403": "/410400/410403/" };
const government = (region: string, level: string): Bearer => ({
  ...{ id: `${region}-government`, region, level, kind: "government", scope: "consolidated" },
});
const unit = (id: string, kind: AgencyKind, region = "410403"): Bearer => ({
  ...{ id, region, level: "county", kind, scope: "unit" },
});
const bearers: readonly Bearer[] = [
  government("410400", "prefecture"),
  government("410402", "county"),
  government("410403", "county"),
  ...(["finance", "office", "street", "township", "health", "water", "justice"] as const).map(
    (kind) => unit(`unit-${kind}`, kind),
  ),
  ...[unit("unit-tax", "vertical"), unit("unit-far", "police", "410402")],
  ...[unit("unit-audit", "audit"), unit("unit-sport", "sport")],
];

const at = { raw: "", place: {} };
const number = (value: number): Cell => ({ kind: "number", value, ...at });
const figure = fc.constantFrom(2, 40, 1234567, 98765);
const unread = fc.constantFrom<Cell>({ kind: "unreadable", ...at }, { kind: "absent" });
const anyCell = fc.oneof(
  { weight: 12, arbitrary: figure.map(number) },
  { weight: 2, arbitrary: fc.constant<Cell>({ kind: "blank", ...at }) },
  { weight: 1, arbitrary: unread },
);

interface Drawn {
  readonly id: number;
  readonly bearer: Bearer;
  readonly report: PlacedReport & { readonly form: "2019" | "2021" };
}

const busyCells = [
  ...["received", "carried_in", "concluded", "carried_out"].map((line) => `requests.${line}.total`),
  ...["requests.received.business", "requests.granted.total", "appeals.reconsideration.total"],
  ...["disclosure.licences.decisions", "disclosure.fees.amount", "disclosure.penalties.decisions"],
];
const published = fc.constantFrom(null, "-01-30", "-02-01", "-03-31", "-04-01");

/** Reports of a city, those who report and those who copy drawn at random. */
function reportsOn(mould: Drawn["report"]): fc.Arbitrary<readonly Drawn[]> {
  const zeros = Object.fromEntries(Object.keys(mould.cells).map((cell) => [cell, number(0)]));
  const cells = fc.tuple(...busyCells.map(() => anyCell)).map((drawn) => ({
    ...zeros,
    ...Object.fromEntries(busyCells.map((c, i) => [c, drawn[i] ?? number(0)])),
  }));
  const one = fc.record({ cells: fc.nat(3), there: fc.nat(12), day: published, later: fc.nat(9) });
  const years = [2021, 2022, 2023, 2024];
  const places = bearers.flatMap((bearer) => years.map((year) => ({ bearer, year })));
  const variants = fc.array(cells, { minLength: 4, maxLength: 4 });
  const drawn = fc.array(one, { minLength: places.length, maxLength: places.length });
  return fc.tuple(variants, drawn).map(([variant, all]) =>
    places.flatMap(({ bearer, year }, id) => {
      const { cells: which = 0, there = 0, day = null, later = 0 } = all[id] ?? {};
      if (there === 0) return [];
      const published = day && `${year + (later === 0 ? 2 : later === 1 ? 0 : 1)}${day}`;
      const report = {
        ...mould,
        year,
        scope: bearer.scope,
        published,
        cells: variant[which] ?? zeros,
      };
      return [{ id, bearer, report }];
    }),
  );
}

const row = z.object({
  ...{ source: z.int(), rule: z.string(), outcome: z.string(), cells: z.string() },
  ...{ stated: z.number().nullable(), derived: z.number().nullable() },
  others: z.string().nullable(),
});

async function findingsIn(all: readonly Drawn[]) {
  const edition = await Database.open();
  await edition.script(schema());
  for (const [code, path] of Object.entries(paths))
    await edition.append("regions", [
      [code, code, "", "", "", "", null, "county", null, null, null, "", true, path, false],
    ]);
  await edition.append(
    "agencies",
    bearers.map(({ id, region, level, kind, scope }) => [
      ...[id, id, "", region, level, kind, scope, null, null, null, false, "", ""],
    ]),
  );
  const tables = all.map(tablesOf);
  for (const table of contentTables)
    await edition.append(
      table,
      tables.flatMap((rows) => rows[table]),
    );
  await addLibraryFindings(edition);
  const found = await edition.query(
    sql`SELECT source, rule, outcome, cells, stated, derived, others FROM findings ORDER BY ALL`,
    row,
  );
  edition.close();
  return found;
}

/** The rows of a report, placed as the registry would. */
function tablesOf({ id, report, bearer }: Drawn) {
  const { readings, ...rows } = rowsOf(id, report);
  const { id: agency, region, level, kind } = bearer;
  const placed = readings.map(([source = id, , , , , ...rest]) => [
    ...[source, agency, region, level, kind],
    ...rest,
  ]);
  return { ...rows, readings: placed };
}

/** What each rule holds a report against. */
const othersOf: Readonly<Record<string, (one: Drawn, other: Drawn) => boolean>> = {
  "library.punctual": () => false,
  "library.same_as_another": (one, other) =>
    one.bearer.id !== other.bearer.id &&
    one.report.year === other.report.year &&
    one.bearer.scope === other.bearer.scope &&
    (one.bearer.scope === "unit" || one.bearer.level === other.bearer.level),
  "library.same_as_earlier": (one, other) =>
    one.bearer.id === other.bearer.id && other.report.year < one.report.year - 1,
  "library.sum_of_units": (one, other) =>
    one.report.year === other.report.year && isUnitBelow(one.bearer, other.bearer),
};

const isUnitBelow = (one: Bearer, other: Bearer): boolean =>
  one.scope === "consolidated" &&
  other.scope === "unit" &&
  !apartKinds.includes(other.kind) &&
  (one.region === other.region || one.region === "410400");

function heldBy({ id }: LibraryRule, one: Drawn, all: readonly Drawn[]): InLibrary {
  const others = all.filter((other) => othersOf[id]?.(one, other));
  const below = bearers.filter((other) => isUnitBelow(one.bearer, other)).length;
  const missing = id === "library.sum_of_units" ? below - others.length : 0;
  const { bearer, report } = one;
  return { report, kind: bearer.kind, others: others.map((other) => other.report), missing };
}

/** A hint is never broken, and one that is undecided is nothing. */
const weighed = ({ severity }: LibraryRule, { outcome, ...finding }: Finding) => {
  if (severity !== "hint") return outcome === "holds" ? [] : [{ ...finding, outcome }];
  return outcome === "broken" ? [{ ...finding, outcome: "undecided" }] : [];
};

const expectedOf = (all: readonly Drawn[]) =>
  all.flatMap((one) =>
    libraryRules.flatMap((rule) =>
      rule
        .check(heldBy(rule, one, all))
        .flatMap((finding) => weighed(rule, finding))
        .map(({ outcome, cells, stated = null, derived = null }) => ({
          ...{ source: one.id, rule: rule.id, outcome, cells: JSON.stringify(cells) },
          ...{ stated, derived },
        })),
    ),
  );

const inOrder = (rows: readonly object[]) => rows.map((one) => JSON.stringify(one)).toSorted();

test("a whole edition is compared in SQL exactly as the rules compare its reports", async () => {
  const mould = await mouldOf();
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(reportsOn(mould), async (all) => {
      const found = await findingsIn(all);
      for (const { rule, outcome } of found) seen.add(`${rule} ${outcome}`);
      expect(inOrder(found.map(({ others, ...rest }) => rest))).toEqual(inOrder(expectedOf(all)));
    }),
    { numRuns: 5 },
  );
  expect([...seen].toSorted()).toEqual([
    ...["library.punctual broken", "library.punctual undecided"],
    ...["library.same_as_another broken", "library.same_as_another undecided"],
    ...["library.same_as_earlier broken", "library.same_as_earlier undecided"],
    "library.sum_of_units undecided",
  ]);
});

test("a finding names the reports that say the same, and how many units a sum is made of", async () => {
  const mould = await mouldOf();
  const cells = {
    ...mould.cells,
    "requests.received.total": number(1234567),
    "requests.granted.total": number(98765),
  };
  const drawn = (id: number, bearer: string, year: number): Drawn[] =>
    bearers
      .filter((one) => one.id === bearer)
      .map((one) => ({
        id,
        bearer: one,
        report: { ...mould, year, scope: one.scope, published: `${year + 1}-01-02`, cells },
      }));
  const found = await findingsIn([
    ...drawn(1, "unit-finance", 2023),
    ...drawn(2, "unit-health", 2023),
    ...drawn(3, "unit-health", 2021),
    ...drawn(4, "410403-government", 2021),
  ]);
  const othersIn = (source: number, rule: string) =>
    found
      .filter(
        (one) =>
          one.source === source && one.rule === `library.${rule}` && one.outcome === "broken",
      )
      .map(({ others }) => JSON.parse(others ?? ""));
  const health = (year: number) => ({
    agency: "unit-health",
    name: "unit-health",
    year,
    scope: "unit",
  });
  expect(othersIn(1, "same_as_another")).toEqual([
    { count: 1, expected: null, named: [health(2023)] },
  ]);
  expect(othersIn(2, "same_as_earlier")).toEqual([
    { count: 1, expected: null, named: [health(2021)] },
  ]);
  expect(othersIn(3, "same_as_another")).toEqual([]);
  expect(found.filter(({ source }) => source === 4)).toEqual([]);
});
