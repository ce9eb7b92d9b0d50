import { useQuery } from "@tanstack/react-query";
import type { Filters } from "../../filters/filters.ts";
import { filingCountsQuery } from "../trend.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** How the agencies stand in the latest year; undefined until that is known of this very selection. */
export function useTally(filters: Filters): Tally | undefined {
  const { data, isPlaceholderData } = useQuery(filingCountsQuery(filters));
  return data && !isPlaceholderData ? tallyOf(data) : undefined;
}
