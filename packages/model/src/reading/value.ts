import type { Quantity } from "../form/form.ts";

/** What a printed text means in a cell. */
export type Value =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" | "not_applicable" | "unreadable" };

/** A unit of money as printed; amounts are kept in 万元 (10 000 CNY). */
export type MoneyUnit = "元" | "万元";

const largestCount = 2_147_483_647;
/** In 万元; twice what China produces in a year. */
const largestAmount = 30_000_000_000;
const notApplicable = /^(?:[-/—–―]+|无)$/u;
/** A zero before other digits is no count's: it is what is left of another number, or of two. */
const digits = String.raw`(?!0\d)(?:\d{1,3}(?:,\d{3})+|\d+)`;
const remark = String.raw`(?:\([^()\d][^()]*\))?`;
const count = new RegExp(`^(${digits})[件条项个宗起份次]?${remark}$`, "u");
const signed = new RegExp(`^(\\+|-|−|增加?|减少?)?(${digits})[件条项个]?$`, "u");
const amount = new RegExp(`^((?:${digits})(?:\\.\\d+)?)(万元|元)?$`, "u");

/** What any number and any sign for none begins with, in either width. */
const beginning = /^[\s\u200b\ufeff]*(?:$|[-+/\d\uff0b\uff0d\uff0f-\uff19−—–―增减无])/u;

/** Reads a cell's text strictly: what is not certainly a number of that quantity is `unreadable`. */
export function readValue(raw: string, quantity: Quantity, unit: MoneyUnit | null = null): Value {
  if (!beginning.test(raw)) return { kind: "unreadable" };
  const text = foldWidth(raw);
  if (text === "") return { kind: "blank" };
  if (notApplicable.test(text)) return { kind: "not_applicable" };
  const value = readers[quantity](text, unit);
  return value === null ? { kind: "unreadable" } : { kind: "number", value };
}

/** Full-width digits and signs to ASCII, white space out. Not NFKC: ① and ² are no digits here. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, "");
}

const readers: Record<Quantity, (text: string, unit: MoneyUnit | null) => number | null> = {
  count: (text) => whole(count.exec(text)?.[1]),
  change(text) {
    if (text === "0/0") return 0;
    const [, sign = "", size] = signed.exec(text) ?? [];
    const value = whole(size);
    return value !== null && value !== 0 && /^[-−减]/u.test(sign) ? -value : value;
  },
  amount(text, headerUnit) {
    const [, size, cellUnit] = amount.exec(text) ?? [];
    if (size === undefined) return null;
    return inTenThousands(size.replaceAll(",", ""), cellUnit ?? headerUnit);
  },
};

function whole(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text.replaceAll(",", ""));
  return value <= largestCount ? value : null;
}

/** Zero needs no unit; any other amount without one could be off by a factor of 10 000. */
function inTenThousands(size: string, unit: string | null | undefined): number | null {
  const value = Number(unit === "元" ? `${size}e-4` : size);
  if (value === 0) return 0;
  return unit && value <= largestAmount ? value : null;
}
