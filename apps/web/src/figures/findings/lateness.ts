import type { FindingRow } from "../../api-types.ts";
import type { Dictionary } from "../../i18n/zh.ts";

const dayInMilliseconds = 86_400_000;

/** The day so many days after 31 December of a year, as `2024-02-07`. */
const dayAfter = (year: number, days: number): string =>
  new Date(Date.UTC(year, 11, 31) + days * dayInMilliseconds).toISOString().slice(0, 10);

type Told = Pick<FindingRow, "rule" | "outcome" | "year" | "stated" | "derived">;

/** What a finding states and what follows from the other cells, as written: of a publication its day, and how late it was. */
export function toldTexts(
  { rule, outcome, year, stated, derived }: Told,
  { formats, pages }: Dictionary,
): { readonly stated: string; readonly derived: string } {
  const amount = (value: number | null) => (value === null ? "" : formats.amount(value));
  if (rule !== "library.punctual" || stated === null || derived === null)
    return { stated: amount(stated), derived: amount(derived) };
  return {
    stated: dayAfter(year, stated),
    derived:
      outcome === "broken" ? pages.findings.list.late(stated - derived) : dayAfter(year, derived),
  };
}
