const first = "((?:19|20)\\d{2})年0?1月0?1日(?:0时)?起?";
const last = "[至到止\\-—~～]{1,3}(?:((?:19|20)\\d{2})年)?12月31日";
const period = new RegExp(
  `统计(?:数据)?(?:的)?(?:期限|时间|周期|时限|范围|期间|口径)?[^\\d。;；]{0,8}${first}(?:${last})?`,
  "u",
);

/** The years of the first and the last day that figures are said to cover, and where it is said. */
export interface Period {
  readonly from: number;
  /** The first's where no year is printed for the last. */
  readonly to: number;
  readonly index: number;
  readonly length: number;
}

/** The period of the statistics in a text without white space; null where it names none. */
export function periodIn(text: string): Period | null {
  const match = period.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  return { from, to: Number(match[2] ?? from), index: match.index, length: match[0].length };
}
