import type { Scope } from "../agencies/kind.ts";
import type { Place } from "../document/document.ts";

/**
 * Where evidence was found. title: a line of the document that is the title of a report; heading: a line that holds
 * nothing but an agency's name; metadata: the fields that a site prints about a page (发布机构, 发文机关); opening: the
 * sentences before the first section that say whose report follows; signature: name and day at the end; period: the
 * days that the figures are said to cover; text: the running text; document_title, file_name: the file's own; manifest:
 * what was given with the file; registry: the list of agencies; kind: what an agency of that kind reports by default.
 */
export type EvidenceSource =
  | "title"
  | "heading"
  | "metadata"
  | "opening"
  | "signature"
  | "period"
  | "text"
  | "document_title"
  | "file_name"
  | "manifest"
  | "registry"
  | "kind";

/** One thing that speaks for a value: where it was found, the text as printed, and what it says. */
export interface Evidence<Value> {
  readonly from: EvidenceSource;
  readonly value: Value;
  readonly text: string;
  /** Its place in the document; none for what is not in it. */
  readonly place?: Place;
}

/**
 * How sure a claim is. certain: the manifest, the report's own title or, for the scope, a sentence on what its figures
 * cover says so, and nothing of that weight says otherwise; likely: only weaker sources say so, or it follows from the
 * kind of agency; unknown: nothing says so, or sources of equal weight contradict each other. The value is null where,
 * and only where, the claim is unknown.
 */
export type Confidence = "certain" | "likely" | "unknown";

/** What a report is said to be, how sure that is, and all that speaks for it or against it, strongest first. */
export interface Claim<Value> {
  readonly value: Value | null;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence<Value>[];
}

/** Whose report it is, for which year, and for whom it speaks. */
export interface Identity {
  /** The agency's name as the source gives it. */
  readonly agency: Claim<string>;
  /** The region's code; from the manifest or the registry only, never from the text. */
  readonly region: Claim<string>;
  readonly year: Claim<number>;
  readonly scope: Claim<Scope>;
  /** The day beside the signature, `YYYY-MM-DD`; unknown also where the printed day is none of the calendar. */
  readonly signed: Claim<string>;
}

/** What is known of a file besides its content. What the manifest says wins over what the document says. */
export interface Given {
  /** The file's name without its folders. */
  readonly fileName?: string;
  readonly agency?: string;
  readonly region?: string;
  readonly year?: number;
  readonly scope?: Scope;
}

/** A claim of which nothing is known. */
export const unknown = { value: null, confidence: "unknown", evidence: [] } as const;
