import type { Scope } from "../../agencies/kind.ts";
import type { AgencyKind } from "../../agencies/kinds.ts";
import { governmentKinds, lastDays, unjudgedKinds } from "../../report/deadline.ts";
import type { Finding } from "../../report/report.ts";
import { example } from "../example.ts";
import { found } from "../outcome.ts";
import { alone, type InLibrary, type LibraryRule } from "./in-library.ts";

const id = "library.punctual";

/** The last day on which an agency of the kind may publish. */
const lastDayOf = (kind: AgencyKind, scope: Scope | null): string =>
  governmentKinds.includes(kind) || scope !== "unit" ? lastDays.government : lastDays.others;

const dayInMilliseconds = 86_400_000;

/** Days after 31 December of the year reported on: 31 January of the next year is 31. */
const dayAfter = (year: number, day: string): number =>
  (Date.parse(day) - Date.UTC(year, 11, 31)) / dayInMilliseconds;

function punctual({ report, kind }: InLibrary): Finding[] {
  const { year, published, scope } = report;
  if (year === null || published === null) return [found(id, "undecided")];
  const stated = dayAfter(year, published);
  const derived = dayAfter(year, `${year + 1}-${lastDayOf(kind, scope)}`);
  // A day before the year's end is wrong, and one years after it may be that of a site set up anew.
  if (stated <= 0 || Number(published.slice(0, 4)) > year + 1) return [found(id, "undecided")];
  const late = unjudgedKinds.includes(kind) ? "undecided" : "broken";
  return [{ rule: id, outcome: stated <= derived ? "holds" : late, cells: [], stated, derived }];
}

/** When a report is published. */
export const punctualRules: readonly LibraryRule[] = [
  {
    id,
    version: 1,
    severity: "warning",
    label: { zh: "按法定期限公布", en: "Published by the last day that the law allows" },
    explanation: {
      zh: "《条例》第四十九条：部门于次年1月31日前、县级以上地方人民政府于3月31日前公布。按年末后第几天计；乡镇街道等条文未列的机关逾期不判定，次年以后的日期可能是网站迁移所致，也不判定。",
      en: "Regulations, Article 49: departments publish by 31 January of the next year, local governments at county level or above by 31 March. Counted in days after the year's end. Townships and others that the article does not name are not judged, nor are days in later years: a site may have been set up anew.",
    },
    needs: ["agency", "year", "scope", "published"],
    examples: {
      holds: alone(example({ year: 2023, published: "2024-01-31" })),
      broken: alone(example({ year: 2023, published: "2024-02-01" })),
      undecided: alone(example({ year: 2023, published: "2024-02-01" }), "township"),
    },
    check: punctual,
  },
];
