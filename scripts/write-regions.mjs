import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shortName } from "../packages/model/src/regions/short-name.ts";
import { divisions } from "./regions/divisions.mjs";
import { english } from "./regions/english.mjs";
import { initials, typed } from "./regions/spelling.mjs";

const columns = {
  code: ({ code }) => code,
  name: ({ name }) => name,
  short_name: ({ name, zone }) => (zone ? name : shortName(name)),
  name_en: english,
  pinyin: ({ name }) => typed(name),
  initials: ({ name }) => initials(name),
  parent: ({ parent }) => parent,
  level: ({ level }) => level,
  from: ({ from }) => from,
  to: ({ to }) => to,
  replaced_by: ({ successor }) => successor,
  other_names: ({ former }) => former,
  government: ({ code, zone }) => !zone && !/^(?:71|81|82)/u.test(code),
  synthetic: () => false,
};

const lines = divisions().map((one) => Object.values(columns).map((column) => column(one)));
const text = [Object.keys(columns), ...lines].map((fields) => `${fields.join(",")}\n`).join("");

const [file = fileURLToPath(new URL("../data/regions.csv", import.meta.url))] =
  process.argv.slice(2);
writeFileSync(file, text);
