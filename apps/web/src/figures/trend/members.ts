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

/** The parts of a split that have the measure, those with the largest last value first; without a split the whole. */
export function membersOf(
  { rows, coverage }: TrendAnswer,
  measure: string,
  split: Split | undefined,
  nameOf: GroupName,
): Member[] {
  const own = rows.filter((row) => row.measure === measure);
  const groups = [...Map.groupBy(own, ({ group }) => group)];
  const last = ({ points }: Member) =>
    points.findLast((point) => point?.value != null)?.value ?? Number.NEGATIVE_INFINITY;
  return groups
    .map(([group, of]) => ({
      ...{ id: group ?? "all", name: nameOf(group), points: pointsIn(coverage, of) },
      trace: { split, group: split ? (group ?? undefined) : undefined },
    }))
    .toSorted((a, b) => last(b) - last(a));
}
