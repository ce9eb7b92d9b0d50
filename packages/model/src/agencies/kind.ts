import { type AgencyKind, kinds } from "./kinds.ts";
import { syntheticSuffix } from "./synthetic.ts";

const endings = kinds.flatMap((kind) =>
  "endings" in kind
    ? [{ key: kind.key, pattern: new RegExp(`(?:${kind.endings.join("|")})$`, "u") }]
    : [],
);

const words = kinds
  .flatMap((kind) => ("words" in kind ? kind.words.map((word) => ({ key: kind.key, word })) : []))
  .sort((a, b) => b.word.length - a.word.length);

/** Finds the word that stands first, the longer one of two that begin there; a group a word. */
const anyWord = new RegExp(words.map(({ word }) => `(${word})`).join("|"), "u");

/** The kind that an agency's name tells; `other` where nothing in it does. */
export function kindOf(agency: string): AgencyKind {
  const name = agency.replace(syntheticSuffix, "").replace(/[（(][^（）()]*[）)]$/u, "");
  return endings.find(({ pattern }) => pattern.test(name))?.key ?? byWord(name) ?? lastResort(name);
}

/** Whether a name says what an agency is but not whose: 财政局, 人民政府办公室. */
export function isKindAlone(name: string): boolean {
  const ending = endings.find(({ pattern }) => pattern.test(name));
  if (ending) return ending.pattern.exec(name)?.index === 0;
  return anyWord.exec(name)?.index === 0;
}

/** A zone, town or street whose own name may speak of business: 苏州工业园区教育局, 金融街街道财政所. */
const named =
  /^.*(?:园区|开发区|示范区|度假区|试验区|工业园|产业园|科技园|科技城|街道|林区|农场|林场)(?=..)/u;

function byWord(name: string): AgencyKind | undefined {
  const groups = anyWord.exec(name.replace(named, ""))?.slice(1) ?? [];
  return words[groups.findIndex((group) => group !== undefined)]?.key;
}

const lastResort = (name: string): AgencyKind =>
  /(?:管委会|管理委员会)$/u.test(name) ? "zone" : "other";

/** The levels of government, highest first. */
export const levels = ["nation", "province", "prefecture", "county", "township"] as const;
export type Level = (typeof levels)[number];

/** Whether a report covers one agency or a government with all below it. */
export type Scope = "unit" | "consolidated";

/** A government at county level or above reports for all its agencies; every other agency for itself. */
export function scopeOf(kind: AgencyKind): Scope {
  return kind === "government" ? "consolidated" : "unit";
}
