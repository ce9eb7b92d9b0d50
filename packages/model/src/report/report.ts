import type { Scope } from "../agencies/kind.ts";
import type { Place } from "../document/document.ts";
import type { CellName, FormId, TableKey } from "../form/form.ts";
import type { Identity } from "../identity/claim.ts";

/**
 * What a cell of the form holds. `raw` is the text as printed.
 * number: what was printed means `value` (amounts in 万元); blank: nothing printed; not_applicable: `/`, `—`, `-` or 无;
 * unreadable: something printed that is no certain number; absent: the source has no such cell.
 */
export type Cell =
  | { readonly kind: "number"; readonly value: number; readonly raw: string; readonly place: Place }
  | { readonly kind: "blank"; readonly raw: string; readonly place: Place }
  | { readonly kind: "not_applicable"; readonly raw: string; readonly place: Place }
  | { readonly kind: "unreadable"; readonly raw: string; readonly place: Place }
  | { readonly kind: "absent" };

export type Cells = Readonly<Record<CellName, Cell>>;

/**
 * A row that a source prints among a table's lines and that no form has, such as a province's own; kept as printed and
 * never part of a cell or a sum. A value's column is its key on the form, or null where no header tells.
 */
export interface Extra {
  readonly table: TableKey;
  readonly label: string;
  readonly place: Place;
  readonly values: readonly {
    readonly column: string | null;
    readonly raw: string;
    readonly place: Place;
  }[];
}

/** The running texts of a report: what stands before its first section, and sections one, five and six. */
export interface Narratives {
  readonly preamble: string;
  readonly overview: string;
  readonly problems: string;
  readonly other: string;
}

/** Words of a narrative and where they stand in it, counted in UTF-16 code units. */
export interface Quote {
  readonly section: keyof Narratives;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Other reports of the library that a finding rests on. */
export interface Others {
  /** How many there are, and how many there should be where that is known. */
  readonly count: number;
  readonly expected: number | null;
  /** The first of them, by the library's ids of their agencies. */
  readonly named: readonly OtherReport[];
}

interface OtherReport {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly scope: Scope;
}

/** A check and how it came out. `undecided`: it could not be made. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "holds" | "broken" | "undecided";
  readonly cells: readonly CellName[];
  /** The figure printed, and the one that follows from the others. */
  readonly stated?: number;
  readonly derived?: number;
  /** The words of the narrative that it rests on. */
  readonly quotes?: readonly Quote[];
  /** What a rule on a whole library has held the report against. */
  readonly others?: Others;
}

/** One agency's report for one year, as read from one source. */
export interface Report {
  /** The agency's name as the source gives it, or null where it gives none for certain. */
  readonly agency: string | null;
  readonly year: number | null;
  /** For whom it speaks; null only where the agency is unknown too. */
  readonly scope: Scope | null;
  /** How sure agency, region, year and scope are, and what they rest on. */
  readonly identity: Identity;
  /** Null for a report of before 2019: it has no comparable tables, and so no cells. */
  readonly form: FormId | null;
  /** Day of publication, `YYYY-MM-DD`, where the source states it. */
  readonly published: string | null;
  /** Whether the source says of itself that it is generated demonstration data. */
  readonly synthetic: boolean;
  readonly cells: Cells;
  readonly extras: readonly Extra[];
  readonly narratives: Narratives;
  readonly findings: readonly Finding[];
}
