import { fuller, isPartial } from "./agency-name.ts";
import { type Claim, type Evidence, type EvidenceSource, unknown } from "./claim.ts";

type Named = Evidence<string>;

/** Sources by weight, strongest first; those of one rank weigh the same. */
const ranks: readonly (readonly EvidenceSource[])[] = [
  ["manifest"],
  ["title"],
  ["document_title", "opening"],
  ["heading", "signature", "metadata", "file_name"],
];

/**
 * Whose report it is. The strongest source that names an agency decides; weaker ones may only complete its name by the
 * regions that it lies in. Where sources of one rank name two agencies, the one that a weaker source names too is
 * likely; if none or both are, the agency is unknown. A name that tells the agency only to those who know the place
 * (区统计局, 财政局) is no name unless another source completes it.
 */
export function settleAgency(all: readonly Named[]): Claim<string> {
  const evidence = ranks.flatMap((sources) => all.filter(({ from }) => sources.includes(from)));
  const [strongest] = evidence;
  if (!strongest) return unknown;
  if (strongest.from === "manifest")
    return { value: strongest.value, confidence: "certain", evidence };
  const rank = ranks.find((sources) => sources.includes(strongest.from)) ?? [];
  const [equal, weaker] = [true, false].map((is) =>
    evidence.filter(({ from }) => rank.includes(from) === is),
  );
  const groups = groupsOf(equal ?? []);
  const chosen = groups.length > 1 ? groups.filter((name) => isNamed(name, weaker ?? [])) : groups;
  const [name] = chosen;
  if (name === undefined || chosen.length > 1) return { ...unknown, evidence };
  const value = completed(name, weaker ?? []);
  if (isPartial(value)) return { ...unknown, evidence };
  const isOwn = strongest.from === "title" && groups.length === 1 && !isPartial(name);
  return { value, confidence: isOwn ? "certain" : "likely", evidence };
}

/** The agencies among some names, each by its fullest one. */
function groupsOf(evidence: readonly Named[]): string[] {
  const groups: string[] = [];
  for (const { value } of evidence) {
    const at = groups.findIndex((name) => fuller(name, value) !== null);
    const known = groups[at];
    if (known === undefined) groups.push(value);
    else groups[at] = fuller(known, value) ?? known;
  }
  return groups;
}

const isNamed = (name: string, evidence: readonly Named[]): boolean =>
  evidence.some(({ value }) => fuller(name, value) !== null);

/** The fullest name that weaker sources give the agency; its own where they complete it differently. */
function completed(name: string, weaker: readonly Named[]): string {
  const names = weaker.flatMap(({ value }) => fuller(name, value) ?? []);
  const groups = groupsOf(names.map((value) => ({ from: "text", value, text: "" })));
  return groups.length === 1 ? (groups[0] ?? name) : name;
}
