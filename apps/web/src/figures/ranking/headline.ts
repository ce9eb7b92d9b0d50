import type { RankingAnswer, RankingRow } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";
import { valueText } from "../anatomy/value-text.ts";
import { measureOf } from "../ranking.ts";

/** What the head of a ranking may be said to show. `close`: chance alone might part the first from those behind. */
export type RankingFinding =
  | { rule: "clear" | "only"; first: RankingRow }
  | { rule: "close"; first: RankingRow; behind: number; more: boolean }
  | { rule: "tied"; value: number; tied: number; more: boolean }
  | { rule: "none" };

/** Judges by the first page of the ranking; `more`: it may go on beyond that page. */
export function findRanking({ rows, ranked }: RankingAnswer): RankingFinding {
  const placed = rows.filter(({ rank }) => rank !== null);
  const [first] = placed;
  if (!first || first.value === null) return { rule: "none" };
  const whole = placed.length === ranked;
  const tied = placed.filter(({ rank }) => rank === first.rank).length;
  if (tied > 1)
    return { rule: "tied", value: first.value, tied, more: !whole && tied === placed.length };
  if (ranked === 1) return { rule: "only", first };
  const behind = placed.slice(1).filter((row) => overlap(first, row)).length;
  if (behind === 0) return { rule: "clear", first };
  return { rule: "close", first, behind, more: !whole && behind === placed.length - 1 };
}

const overlap = ({ interval: a }: RankingRow, { interval: b }: RankingRow): boolean =>
  a !== null && b !== null && a.low <= b.high && b.low <= a.high;

export function rankingHeadline(
  answer: RankingAnswer,
  lowest: boolean,
  nameOf: (row: RankingRow) => string,
  words: Words,
): string {
  const { ranking } = words.t;
  const measure = measureOf(answer);
  if (!measure) return ranking.title;
  const found = findRanking(answer);
  const said = { year: answer.year, measure: words.of(measure.label), lowest };
  const text = (value: number | null) => (value === null ? "" : valueText(value, measure, words.t));
  switch (found.rule) {
    case "clear":
      return ranking.clear({ ...said, name: nameOf(found.first), value: text(found.first.value) });
    case "only":
      return ranking.only({ ...said, name: nameOf(found.first), value: text(found.first.value) });
    case "close":
      return ranking.close({
        ...{ ...said, name: nameOf(found.first), value: text(found.first.value) },
        ...{ behind: found.behind, more: found.more },
      });
    case "tied":
      return ranking.tied({
        ...{ ...said, value: text(found.value), tied: found.tied, more: found.more },
      });
    case "none":
      return ranking.none(said);
  }
}
