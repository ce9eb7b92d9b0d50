/** How one language writes numbers. */
export interface Formats {
  count: (value: number) => string;
  /** As printed in a form: no fixed number of decimals. */
  amount: (value: number) => string;
  signed: (value: number) => string;
  /** With one decimal. */
  tenth: (value: number) => string;
  percent: (ratio: number) => string;
  /** The size of a difference of rates, without its sign, in percentage points. */
  points: (difference: number) => string;
}

export function formatsOf(locale: string): Formats {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 8,
    signDisplay: "exceptZero",
  });
  const one = new Intl.NumberFormat(locale, {
    ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
    // What rounds to nought is no less than it.
    signDisplay: "negative",
  });
  return {
    count: (value) => count.format(value),
    amount: (value) => amount.format(value),
    signed: (value) => signed.format(value),
    tenth: (value) => one.format(value),
    percent: (ratio) => `${one.format(ratio * 100)}%`,
    points: (difference) => one.format(Math.abs(difference) * 100),
  };
}
