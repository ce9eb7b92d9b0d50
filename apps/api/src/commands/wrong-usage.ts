import type { Label } from "@gongkai/model";

/** A command line that cannot be carried out as it is written, and what of it. */
export class WrongUsage extends Error {
  readonly says: Label;

  constructor(says: Label) {
    super(says.en);
    this.says = says;
  }
}

/** A whole number from `least` to `most` as it is given to an option; throws `WrongUsage`. */
export function wholeNumber(
  option: string,
  given: string | boolean | number,
  [least, most]: readonly [number, number],
): number {
  const value = Number(given);
  if (given !== "" && Number.isInteger(value) && value >= least && value <= most) return value;
  const upTo = most < Number.MAX_SAFE_INTEGER;
  throw new WrongUsage({
    zh: `${option} 应为 ${least}${upTo ? ` 至 ${most} ` : " 以上"}的整数，而不是“${given}”`,
    en: `${option} takes a whole number ${upTo ? `from ${least} to ${most}` : `of at least ${least}`}, not “${given}”`,
  });
}
