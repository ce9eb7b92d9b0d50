import type { GapRow } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";

/** Says how many regions do not agree, and which is furthest off; rows come with the largest gap first. */
export function gapHeadline(
  rows: readonly Pick<GapRow, "name" | "gap">[],
  year: number,
  measure: string,
  { t }: Words,
): string {
  const say = t.questions.gap;
  const [first] = rows;
  const apart = rows.filter(({ gap }) => gap !== 0).length;
  if (!first || first.gap === null) return say.plain(year, measure);
  if (apart === 0) return say.agree({ year, measure, regions: rows.length });
  return say.apart({
    ...{ year, measure, apart, regions: rows.length, region: first.name },
    gap: t.formats.signed(first.gap),
  });
}
