import { example } from "./example.ts";
import { found } from "./outcome.ts";
import type { TextRule, TextSubject } from "./rule.ts";

const generic = /^(?:本|我|该|全)?(?:局|委|厅|办|镇|乡|街道|县|市|区|机关|单位|政府)$/u;

function agencyNamed({ agency }: TextSubject) {
  if (agency === null) return [found("identity.agency", "broken")];
  return [found("identity.agency", generic.test(agency) ? "undecided" : "holds")];
}

function publishedAfter({ year, published }: TextSubject) {
  const id = "identity.published";
  if (published === null) return [];
  if (year === null) return [found(id, "undecided")];
  const day = Number(published.slice(0, 4));
  return [
    {
      rule: id,
      outcome: day > year ? "holds" : "broken",
      cells: [],
      stated: day,
      derived: year + 1,
    } as const,
  ];
}

/** Who reports, and for which year. */
export const agencyAndYearRules: readonly TextRule[] = [
  {
    id: "identity.agency",
    version: 1,
    severity: "hint",
    label: { zh: "报告写明机关名称", en: "The report names its agency" },
    explanation: {
      zh: "标题没有写明是哪个机关的报告（如“我局”），不猜。",
      en: "The title does not say whose report it is (as in 我局): nothing is guessed.",
    },
    needs: ["agency"],
    examples: {
      holds: example(),
      broken: example({ agency: null }),
      undecided: example({ agency: "我局" }),
    },
    check: agencyNamed,
  },
  {
    id: "identity.published",
    version: 1,
    severity: "warning",
    label: { zh: "发布在年度结束之后", en: "Published after the year ended" },
    explanation: {
      zh: "《政府信息公开条例》第四十九条：年度报告在次年发布；发布日期早于次年的，标题年度或日期有误。",
      en: "Regulations, Article 49: the report is published in the next year; an earlier day means that the year or the day is wrong.",
    },
    needs: ["year", "published"],
    examples: {
      holds: example({ year: 2023, published: "2024-01-20" }),
      broken: example({ year: 2023, published: "2023-01-20" }),
      undecided: example({ year: null, published: "2023-01-20" }),
    },
    check: publishedAfter,
  },
];
