/** What is known of a request besides its address and status. */
export interface RequestFacts {
  /** The edition that it was answered from. */
  edition?: number;
  /** Whether the answer was kept from an earlier request, or even known to the client. */
  answered?: "fresh" | "kept" | "unchanged";
}
