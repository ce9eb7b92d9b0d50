import { kindOf, scopeOf } from "../agencies/kind.ts";
import type { Document } from "../document/document.ts";
import { readTitle } from "../reading/title.ts";
import { type Claim, type Given, type Identity, unknown } from "./claim.ts";

/** Whose report a document is, for which year and for whom it speaks, each with its evidence. */
export function readIdentity(document: Document, given: Given = {}): Identity {
  const { agency, year } = readTitle(document);
  const known = claimed(given.agency, agency);
  return {
    agency: known,
    region: claimed(given.region, null),
    year: claimed(given.year, year),
    scope: known.value === null ? unknown : claimed(given.scope, scopeOf(kindOf(known.value))),
  };
}

function claimed<Value extends string | number>(
  manifest: Value | undefined,
  printed: Value | null,
): Claim<Value> {
  const value = manifest ?? printed;
  if (value === null) return unknown;
  const from = manifest === undefined ? "title" : "manifest";
  return { value, confidence: "certain", evidence: [{ from, value, text: `${value}` }] };
}
