import { kinds, levels } from "@gongkai/model";
import type { TrendAnswer } from "../../api-types.ts";
import type { Split } from "../../filters/page-search.ts";
import type { Words } from "../../i18n/words.ts";
import { type Member, pointsIn } from "../measure/member.ts";

/** What a part of a split is called. */
export type GroupName = (group: string | null) => string;

export function groupName(
  split: Split,
  regionName: (code: string | null, otherwise: string | null) => string,
  { t, of }: Words,
): GroupName {
  if (split === "region") return (group) => regionName(group, null);
  if (split === "kind") {
    return (group) => {
      const kind = kinds.find(({ key }) => key === group);
      return kind ? of(kind.label) : t.measure.unknown;
    };
  }
  return (group) => {
    const level = levels.find((one) => one === group);
    return level ? t.levels[level] : t.measure.unknown;
  };
}

interface Parted {
  readonly measure: string;
  /** The measure by which the parts stand in order: one for all figures of a page, so that a colour is one part on all. */
  readonly leading: string;
  readonly split: Split | undefined;
}

/**
 * The parts of a split that have the measure, those with the largest last value of the leading one first; without a split
 * the whole.
 */
export function membersOf(
  answer: TrendAnswer,
  { measure, leading, split }: Parted,
  nameOf: GroupName,
): Member[] {
  const last = lastValues(answer, leading);
  const lastOf = (group: string | null) => last.get(group) ?? Number.NEGATIVE_INFINITY;
  const own = answer.rows.filter((row) => row.measure === measure);
  return [...Map.groupBy(own, ({ group }) => group)]
    .toSorted(([a], [b]) => lastOf(b) - lastOf(a))
    .map(([group, of]) => ({
      ...{ id: group ?? "all", name: nameOf(group), points: pointsIn(answer.coverage, of) },
      trace: { split, group: split ? (group ?? undefined) : undefined },
    }));
}

/** The last value of a measure that each part has; rows stand by year. */
const lastValues = ({ rows }: TrendAnswer, measure: string): ReadonlyMap<string | null, number> =>
  new Map(
    rows.flatMap((row) =>
      row.measure === measure && row.value !== null ? [[row.group, row.value] as const] : [],
    ),
  );
