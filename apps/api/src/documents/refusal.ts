/** Why a file is not taken; `refusalText` words it for people. */
export type RefusalCode =
  | "not_found"
  | "not_readable"
  | "empty"
  | "too_large"
  | "archive"
  | "archive_bomb"
  | "too_many_files"
  | "unsupported_format"
  | "not_our_json"
  | "not_text"
  | "too_deep"
  | "too_many_pages"
  | "too_many_cells"
  | "too_slow"
  | "too_much_memory"
  | "not_understood"
  | "damaged"
  | "encrypted"
  | "no_text"
  | "tables_are_pictures"
  | "not_a_report"
  | "no_numbers"
  | "agency_unknown"
  | "agency_ambiguous"
  | "year_unknown"
  | "synthetic_mismatch";

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** What was seen, such as the format or the size. */
  readonly detail?: string;
}

export function refuse(code: RefusalCode, detail?: string): Refusal {
  return { ok: false, code, ...(detail !== undefined && { detail }) };
}
