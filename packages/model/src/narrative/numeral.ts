const digit = "[一二两三四五六七八九]";
/** Thousands, hundreds, tens and ones, each with the 零 that may stand for those left out. */
const belowTenThousand = new RegExp(
  `^零?(?:(${digit})千)?零?(?:(${digit})百)?零?(?:(${digit})?(十))?零?(${digit})?$`,
  "u",
);

/** How a whole number is written in running text, digits or Chinese numerals, for use in a pattern; none that is about. */
export const numeral = String.raw`(?<![\d.,零〇一二两三四五六七八九十百千万约近超逾])(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9}|[零〇一二两三四五六七八九十百千万]{1,12})`;

/** The value of a numeral as written, or null where it is none: 123, 1,234, 一百二十三, 两, 十, 一万零五. */
export function parseNumeral(text: string): number | null {
  if (/^\d/u.test(text)) return Number(text.replaceAll(",", ""));
  if (/^[零〇]$/u.test(text)) return 0;
  const [low = "", high, ...more] = text.replaceAll("〇", "零").split("万").toReversed();
  if (more.length > 0) return null;
  const [ones, tens] = [low, high].map((part) => (part ? parseChinese(part) : 0));
  if (high === "" || typeof ones !== "number" || typeof tens !== "number") return null;
  return tens * 10_000 + ones;
}

function parseChinese(text: string): number | null {
  const parts = belowTenThousand.exec(text);
  if (!parts || /^零+$|零$|零零/u.test(text)) return null;
  const [, thousands, hundreds, tens, ten, ones] = parts;
  const tensOf = ten ? (tens ? digitValue(tens) : 1) : 0;
  return digitValue(thousands) * 1000 + digitValue(hundreds) * 100 + tensOf * 10 + digitValue(ones);
}

const digitValue = (character = "零"): number =>
  "零一二三四五六七八九".indexOf(character === "两" ? "二" : character);
