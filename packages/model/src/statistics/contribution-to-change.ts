/** Sums of a measure in two years, of a whole or of a part of it; of counts the denominators are null. */
export interface TwoYears {
  readonly before: { readonly numerator: number; readonly denominator: number | null };
  readonly now: { readonly numerator: number; readonly denominator: number | null };
}

const ratio = ({ numerator, denominator }: TwoYears["now"]): number | null =>
  denominator === null ? numerator : denominator <= 0 ? null : numerator / denominator;

/** The change of a figure between two years; null where one of them has none. */
export function changeOf({ before, now }: TwoYears): number | null {
  const [earlier, later] = [ratio(before), ratio(now)];
  return earlier === null || later === null ? null : later - earlier;
}

/**
 * What a part contributes to the change of the whole; the contributions of all parts add up to it. Of counts, the part's
 * own change. Of rates, the part's excess over the whole's earlier rate, per case of the whole, now less before: a part
 * that had and has the rate of the whole as it was contributes nothing, however it grew. (The excess is (n - R d) / D,
 * with R = N / D of the earlier year; its sum is the change of R now and 0 before, so that what remains is the change.)
 */
export function contributionToChange(whole: TwoYears, part: TwoYears): number | null {
  const [all, own] = [whole, part];
  if (all.before.denominator === null || all.now.denominator === null)
    return own.now.numerator - own.before.numerator;
  if (all.before.denominator <= 0 || all.now.denominator <= 0) return null;
  const rate = all.before.numerator / all.before.denominator;
  const excess = (side: TwoYears["now"], cases: number) =>
    (side.numerator - rate * (side.denominator ?? 0)) / cases;
  return excess(own.now, all.now.denominator) - excess(own.before, all.before.denominator);
}

/** The whole without a part. */
export function without(whole: TwoYears, part: TwoYears): TwoYears {
  const less = (all: TwoYears["now"], own: TwoYears["now"]) => ({
    numerator: all.numerator - own.numerator,
    denominator: all.denominator === null ? null : all.denominator - (own.denominator ?? 0),
  });
  return { before: less(whole.before, part.before), now: less(whole.now, part.now) };
}
