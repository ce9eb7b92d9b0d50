import type { Place } from "../document/document.ts";
import type { Evidence, EvidenceSource } from "./claim.ts";
import { quoted } from "./opening-lines.ts";

/** What one place of a document or of its file says of its agency and year. */
export interface Said {
  readonly from: EvidenceSource;
  readonly agency: string | null;
  readonly year: number | null;
  readonly text: string;
  readonly place?: Place;
}

type Part = "agency" | "year";

/** All that speaks for the agency, or for the year. */
export function evidenceFor<Of extends Part>(
  said: readonly Said[],
  part: Of,
): readonly Evidence<NonNullable<Said[Of]>>[] {
  return said.flatMap((one) => {
    const value = one[part];
    if (value === null) return [];
    const { from, text, place } = one;
    return [{ from, value, text: quoted(text), ...(place && { place }) }];
  });
}
