import { filtersOf } from "../../filters/filters.ts";
import type { CellsSearch } from "../../filters/page-search.ts";
import type { FilterSearch } from "../../filters/search.ts";

/** Which cells a number is made of, within what the page has selected. */
export interface Trace
  extends Pick<
    CellsSearch,
    | (
        | "measure"
        | "sum"
        | "split"
        | "group"
        | "except"
        | "region"
        | "agency"
        | "level"
        | "kind"
        | "basis"
      )
    | ("value_from" | "value_below" | "value_to" | "least")
  > {
  readonly within?: readonly string[] | undefined;
  readonly year?: number | undefined;
  /** Whether the page's filters on who reports do not apply to it. */
  readonly alone?: boolean;
}

/** The address of the cells behind a number, from the address of the page that shows it. */
export function traced(now: FilterSearch, { year, within, alone, ...rest }: Trace): CellsSearch {
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...{ lang: now.lang, ...filtersOf(now) },
    ...(alone && { region: undefined, level: undefined, kind: undefined, agency: undefined }),
    ...(year !== undefined && { from: year, to: year }),
    ...said,
    within: within?.join(","),
  };
}
