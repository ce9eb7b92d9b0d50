import { readFileSync } from "node:fs";
import { dataOf202011 } from "administrative-division-cn";
import areas from "china-area-data/v5/data.json" with { type: "json" };

const changes = readFileSync(new URL("../../data/region-changes.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [year, code, name, change, successors] = line.split(",");
    return { year: Number(year), code, name, change, successors: successors.split("|") };
  });

/** A slip in the list of November 2020: the Ministry's list of the end of that year gives 繁昌区 the code 340212. */
const slips = new Set(["340211"]);

/** Codes of the statistical office for what is no division: 市辖区, 省直辖县 and the like end in 00 or 01. */
const zone = /^\d{4}[5-9]\d$/u;

/** Every division that stood at some time since 2018 and every development zone with a code, in the order of codes. */
export function divisions() {
  const rows = new Map();
  for (const { code, name } of dataOf202011) if (!slips.has(code)) rows.set(code, row(code, name));
  for (const change of changes) apply(change, rows);
  for (const [code, name] of Object.values(areas).flatMap((below) => Object.entries(below)))
    if (zone.test(code) && !rows.has(code)) rows.set(code, { ...row(code, name), zone: true });
  return [...rows.values()]
    .map((one) => ({ ...one, ...placeOf(one.code, rows), above: above(one.code, rows) }))
    .sort((a, b) => a.code.localeCompare(b.code));
}

const row = (code, name) => ({
  ...{ code, name, zone: false },
  ...{ from: "", to: "", successor: "", former: "" },
});

/** The years are those at whose end a division stood: the first is the year of its founding, the last the one before it was abolished. */
function apply({ year, code, name, change, successors }, rows) {
  const known = rows.get(code) ?? row(code, name);
  if (change === "renamed") rows.set(code, { ...known, former: `${name}@-${year - 1}` });
  else if (known.name !== name) throw new Error(`${code} is ${known.name}, not ${name}`);
  else if (change === "established") rows.set(code, { ...known, from: year });
  else rows.set(code, { ...known, to: year - 1, successor: only(successors) });
}

const only = (successors) => (successors.length === 1 ? successors[0] : "");

/** The names of the province and the prefecture, where there is one. */
const above = (code, rows) =>
  [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].map((one) => rows.get(one)?.name ?? "");

/** Level and parent: the division's own nature decides, so 济源市 (419001) is a county-level city right below its province. */
function placeOf(code, rows) {
  const [province, prefecture] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  if (code === province) return { level: "province", parent: "" };
  if (code === prefecture) return { level: "prefecture", parent: province };
  return { level: "county", parent: rows.has(prefecture) ? prefecture : province };
}
