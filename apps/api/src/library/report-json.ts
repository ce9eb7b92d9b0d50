import { cellsOf, check, type Given, type Report } from "@gongkai/model";
import { z } from "zod";
import { type Refusal, refuse } from "../documents/refusal.ts";

const whole = z.int().nonnegative();
const text = z.string().max(200_000);
const day = z.iso.date();
const [form, scope] = [z.enum(["2019", "2021"]), z.enum(["unit", "consolidated"])];

const at = z.exactOptional(whole);
const place = z.strictObject({ table: at, row: at, column: at, block: at, line: at, page: at });
const printed = { raw: text, place };
const cell = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), value: z.number(), ...printed }),
  z.strictObject({ kind: z.literal("blank"), ...printed }),
  z.strictObject({ kind: z.literal("not_applicable"), ...printed }),
  z.strictObject({ kind: z.literal("unreadable"), ...printed }),
  z.strictObject({ kind: z.literal("absent") }),
]);

const sources = [
  ...(["title", "heading", "metadata", "opening", "signature", "period", "text"] as const),
  ...(["document_title", "file_name", "manifest", "registry", "kind"] as const),
];
const claim = <Value>(value: z.ZodType<Value>) =>
  z.strictObject({
    value: value.nullable(),
    confidence: z.enum(["certain", "likely", "unknown"]),
    evidence: z.array(
      z.strictObject({ from: z.enum(sources), value, text, place: z.exactOptional(place) }),
    ),
  });

/** What `gongkai read` prints; what it found and added of its own is not read back. */
const schema = z.object({
  agency: z.object({ name: text.nullable() }),
  year: whole.nullable(),
  scope: scope.nullable(),
  identity: z.strictObject({
    ...{ agency: claim(text), region: claim(text), year: claim(whole) },
    ...{ scope: claim(scope), signed: claim(day) },
  }),
  form: form.nullable(),
  published: day.nullable(),
  synthetic: z.boolean(),
  cells: z.record(z.string(), cell),
  extras: z.array(
    z.strictObject({
      table: z.enum(["disclosure", "requests", "appeals"]),
      ...{ label: text, place },
      values: z.array(z.strictObject({ column: text.nullable(), ...printed })),
    }),
  ),
  narratives: z.strictObject({ preamble: text, overview: text, problems: text, other: text }),
});

type Printed = z.infer<typeof schema>;

/**
 * A report as `gongkai read` printed it; null where the bytes are no JSON object. Every cell of its form must be there;
 * what follows from them is worked out again. What the manifest gives wins.
 */
export function readReportJson(bytes: Uint8Array, given: Given): Report | Refusal | null {
  if (!/^\s*\{\s*["}]/u.test(Buffer.from(bytes.subarray(0, 64)).toString())) return null;
  const parsed = schema.safeParse(parse(bytes));
  if (!parsed.success) return refuse("not_our_json", firstIssue(parsed.error));
  const wrong = contradiction(parsed.data);
  if (wrong !== null) return refuse("not_our_json", wrong);
  const identity = { ...parsed.data.identity, ...claimsOf(given) };
  const { agency, year, scope } = identity;
  const known = { agency: agency.value, year: year.value, scope: scope.value };
  const report = { ...parsed.data, identity, ...known };
  return { ...report, findings: check(report) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

const firstIssue = ({ issues: [issue] }: z.ZodError): string =>
  `${issue?.path.slice(0, 3).join(".").slice(0, 80)}: ${issue?.message.slice(0, 80)}`;

/** Where a report says two things of one, or null. */
function contradiction({ agency, year, scope, identity, form, cells }: Printed): string | null {
  const isSame =
    agency.name === identity.agency.value &&
    year === identity.year.value &&
    scope === identity.scope.value;
  if (!isSame) return "identity";
  const names = form === null ? [] : cellsOf(form).map(({ name }) => name);
  const lacking = names.find((name) => !Object.hasOwn(cells, name));
  if (lacking !== undefined || Object.keys(cells).length !== names.length)
    return `cells${lacking === undefined ? "" : `.${lacking}`}`;
  const other = Object.entries(cells).find(
    ([name, one]) =>
      !name.endsWith(".amount") &&
      one.kind === "number" &&
      /^\d+$/u.test(one.raw) &&
      Number(one.raw) !== one.value,
  );
  return other ? `cells.${other[0]}` : null;
}

function claimsOf({ agency, region, year, scope }: Given): Partial<Report["identity"]> {
  return {
    ...(agency !== undefined && { agency: fromManifest(agency) }),
    ...(region !== undefined && { region: fromManifest(region) }),
    ...(year !== undefined && { year: fromManifest(year) }),
    ...(scope !== undefined && { scope: fromManifest(scope) }),
  };
}

const fromManifest = <Value extends string | number>(value: Value) =>
  ({
    value,
    confidence: "certain",
    evidence: [{ from: "manifest", value, text: `${value}` }],
  }) as const;
