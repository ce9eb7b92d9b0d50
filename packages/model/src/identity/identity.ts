import type { Document } from "../document/document.ts";
import { type Claim, type Given, type Identity, unknown } from "./claim.ts";
import { documentTitleSays, fileNameSays } from "./file-names.ts";
import { metadataIn } from "./metadata.ts";
import { quoted, startOf } from "./opening-lines.ts";
import { openingsIn, periodsIn } from "./openings.ts";
import { evidenceFor, type Said } from "./said.ts";
import { readScope } from "./scope.ts";
import { isSelf } from "./self.ts";
import { settleAgency } from "./settle-agency.ts";
import { settleYear } from "./settle-year.ts";
import { type Signature, signatureIn } from "./signature.ts";
import { titlesIn } from "./titles.ts";

/** No report says more of itself; a page that seems to is no report. */
const mostSaid = 100;

/**
 * Whose report a document is, for which year and for whom it speaks, each with all that speaks for it. Only what stands
 * before the report's text can be its title: what follows it is a page's furniture.
 */
export function readIdentity(document: Document, given: Given = {}): Identity {
  const start = startOf(document);
  const before = document.blocks.slice(0, start);
  const signature = signatureIn(document, start);
  const says = isSelf(document);
  const said: readonly Said[] = [
    ...manifestSays(given),
    ...titlesIn(before),
    ...[
      ...documentTitleSays(document.title ?? ""),
      ...openingsIn(document, start),
      ...periodsIn(document, start),
      ...(signature ? [signature.said] : []),
      ...metadataIn(before),
      ...fileNameSays(given.fileName ?? ""),
    ].map((one) => (one.agency !== null && !says(one.agency) ? { ...one, agency: null } : one)),
  ];
  const agency = settleAgency(evidenceFor(said.slice(0, mostSaid), "agency"));
  return {
    agency,
    region: given.region === undefined ? unknown : fromManifest(given.region),
    year: settleYear(evidenceFor(said.slice(0, mostSaid), "year")),
    scope: readScope(document, start, agency.value, given.scope),
    signed: signedOn(signature),
  };
}

const fromManifest = <Value extends string>(value: Value): Claim<Value> => ({
  value,
  confidence: "certain",
  evidence: [{ from: "manifest", value, text: value }],
});

function manifestSays({ agency, year }: Given): readonly Said[] {
  const text = [agency, year].filter((part) => part !== undefined).join(" ");
  return text ? [{ from: "manifest", agency: agency ?? null, year: year ?? null, text }] : [];
}

function signedOn(signature: Signature | null): Claim<string> {
  if (!signature) return unknown;
  const { day, said } = signature;
  if (day === null) return unknown;
  const evidence = { from: said.from, value: day, text: quoted(said.text) };
  return {
    value: day,
    confidence: "certain",
    evidence: [said.place ? { ...evidence, place: said.place } : evidence],
  };
}
