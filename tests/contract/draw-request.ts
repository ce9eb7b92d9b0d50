import { measures, rules } from "@gongkai/model";
import type { Random } from "../random.ts";
import type { OpenApi, Operation, Parameter } from "./document.ts";

/** What the library holds that parameters may name. */
export interface Known {
  readonly regions: readonly string[];
  readonly agencies: readonly string[];
}

/** A question as somebody might ask it, sensible or not. */
export interface Drawn {
  readonly path: string;
  readonly operation: Operation;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

const formats = ["", "", "", "", ".json", ".csv", ".xlsx", ".parquet", ".svg", ".png"];
const accepts = [
  "application/json",
  "text/csv",
  "*/*",
  "text/html",
  "image/png;q=x,;",
  "image/png",
  "",
];

const nonsense = [
  ...["", " ", "0", "-1", "1e9", "99999999999999999999", "NaN", "null", "undefined", "true"],
  ...[
    "'; DROP TABLE readings; --",
    "%",
    "%00",
    "\u0000",
    "\uD800",
    "😀".repeat(50),
    "中".repeat(200),
  ],
  ...["../../etc/passwd", "<script>", "a,b,c", ",,,", "__proto__", "constructor", "x".repeat(5000)],
];

/** Draws a question from the description of the API: mostly of what it allows, now and then of what it does not. */
export function drawRequest(random: Random, { paths }: OpenApi, known: Known): Drawn {
  const [path, { get: operation }] = random.pick(Object.entries(paths));
  const drawn = (parameter: Parameter): string =>
    random.next() < 0.04 ? random.pick(nonsense) : sensible(random, parameter, known);
  const query = operation.parameters
    .filter((one) => one.in === "query" && (one.required || random.next() < 0.3))
    .map((one) => `${one.name}=${encode(drawn(one))}`);
  if (random.next() < 0.03) query.push(`${random.pick(["nonsense", "__proto__", "to"])}=1`);
  const parts = Object.fromEntries(
    operation.parameters.filter((one) => one.in === "path").map((one) => [one.name, drawn(one)]),
  );
  const address = path.replaceAll(/\{(\w+)\}/gu, (_, name) => encode(parts[name] ?? ""));
  return {
    ...{ path, operation },
    address: `${address}${random.pick(formats)}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: { accept: random.pick(accepts), "accept-encoding": random.pick(["", "gzip", "br"]) },
  };
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A value that the schema of a parameter allows, and that mostly names something there is. */
function sensible(random: Random, { name, in: place, schema }: Parameter, known: Known): string {
  const several = (items: readonly string[], most: number) =>
    Array.from({ length: 1 + random.below(most) }, () => random.pick(items)).join(",");
  const named: Record<string, () => string> = {
    region: () => random.pick(known.regions),
    regions: () => several(known.regions, 4),
    parent: () => random.pick(["top", ...known.regions]),
    agency: () => (place === "path" ? random.pick(known.agencies) : several(known.agencies, 3)),
    measure: () => random.pick(measures).key,
    measures: () =>
      several(
        measures.map(({ key }) => key),
        5,
      ),
    sum: () => random.pick(["requests.denied.business", "requests.concluded", "appeals.all"]),
    within: () => random.pick(["requests.denied", "requests.concluded"]),
    line: () => random.pick(["received", "denied", "unavailable.not_held"]),
    rule: () => random.pick(rules).id,
    group: () => random.pick([...known.regions, ...known.agencies, "education", "county"]),
    q: () => random.pick(["公开", "依申请公开 信息", "政府", "a"]),
    year: () => String(2017 + random.below(10)),
    from: () => String(2018 + random.below(5)),
    to: () => String(2021 + random.below(6)),
    edition: () => random.pick(["1", "1", "1", "2"]),
    limit: () => String(1 + random.below(Math.min(50, schema.maximum ?? 50))),
    offset: () => String(random.below(random.next() < 0.5 ? 10 : 5000)),
  };
  if (schema.enum) return String(random.pick(schema.enum));
  return named[name]?.() ?? boundary(random, schema);
}

function boundary(random: Random, { minimum = 0, maximum = 100 }: Parameter["schema"]): string {
  return String(random.pick([minimum, maximum, minimum + random.below(maximum - minimum + 1)]));
}
