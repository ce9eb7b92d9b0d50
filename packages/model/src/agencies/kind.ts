import { type AgencyKind, kinds } from "./kinds.ts";
import { syntheticSuffix } from "./synthetic.ts";

/** What one kind's endings or words look like in a name. */
interface Sign {
  readonly key: AgencyKind;
  readonly pattern: RegExp;
}

const endings: readonly Sign[] = kinds.flatMap((kind) =>
  "endings" in kind
    ? [{ key: kind.key, pattern: new RegExp(`(?:${kind.endings.join("|")})$`, "u") }]
    : [],
);

const words: readonly Sign[] = kinds.flatMap((kind) =>
  "words" in kind
    ? kind.words.map((word) => ({ key: kind.key, pattern: new RegExp(word, "u") }))
    : [],
);

/** The kind that an agency's name tells; `other` where nothing in it does. */
export function kindOf(agency: string): AgencyKind {
  const name = agency.replace(syntheticSuffix, "").replace(/[（(][^（）()]*[）)]$/u, "");
  return endings.find(({ pattern }) => pattern.test(name))?.key ?? byWord(name) ?? lastResort(name);
}

/** Whether a name says what an agency is but not whose: 财政局, 人民政府办公室. */
export function isKindAlone(name: string): boolean {
  const ending = endings.find(({ pattern }) => pattern.test(name));
  if (ending) return ending.pattern.exec(name)?.index === 0;
  return words.some(({ pattern }) => pattern.exec(name)?.index === 0);
}

/** A zone, town or street whose own name may speak of business: 苏州工业园区教育局, 金融街街道财政所. */
const named =
  /^.*(?:园区|开发区|示范区|度假区|试验区|工业园|产业园|科技园|科技城|街道|林区|农场|林场)(?=..)/u;

/** The word that stands first in the name; of two that begin there, the longer one. */
function byWord(whole: string): AgencyKind | undefined {
  const name = whole.replace(named, "");
  const found = words.flatMap(({ key, pattern }) => {
    const match = pattern.exec(name);
    return match ? [{ key, at: match.index, length: match[0].length }] : [];
  });
  return found.sort((a, b) => a.at - b.at || b.length - a.length)[0]?.key;
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
