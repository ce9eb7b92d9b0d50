import { example } from "./example.ts";
import { found } from "./outcome.ts";
import type { Subject, TextRule, TextSubject } from "./rule.ts";

function agencyNamed({ identity: { agency } }: TextSubject) {
  const isNamed = agency.value !== null;
  const isOpen = agency.evidence.length > 0;
  return [found("identity.agency", isNamed ? "holds" : isOpen ? "undecided" : "broken")];
}

/** Signed on the last day of the year that it reports at the earliest, and before the next report is due to be made. */
function signedInTime({ year, identity }: TextSubject) {
  const id = "identity.signed";
  const day = identity.signed.value;
  if (day === null) return [];
  if (year === null) return [found(id, "undecided")];
  const isPlausible = day >= `${year}-12-31` && day <= `${year + 1}-12-31`;
  const stated = Number(day.slice(0, 4));
  const outcome = isPlausible ? "holds" : "broken";
  return [{ rule: id, outcome, cells: [], stated, derived: year + 1 } as const];
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

function signedOn(day: string, year: number | null): Subject {
  const subject = example({ year });
  const signed = { value: day, confidence: "certain" } as const;
  const evidence = [{ from: "signature", value: day, text: day }] as const;
  return { ...subject, identity: { ...subject.identity, signed: { ...signed, evidence } } };
}

const contradicted: Subject = {
  ...example({ agency: null }),
  identity: {
    ...example().identity,
    agency: {
      value: null,
      confidence: "unknown",
      evidence: ["某县财政局", "某县民政局"].map((value) => ({
        from: "title",
        value,
        text: value,
      })),
    },
  },
};

/** Who reports, and for which year. */
export const agencyAndYearRules: readonly TextRule[] = [
  {
    id: "identity.agency",
    version: 2,
    severity: "hint",
    label: { zh: "报告写明机关名称", en: "The report names its agency" },
    explanation: {
      zh: "标题、正文开头、落款和来源信息都没有写明是哪个机关的报告（如“我局”），不猜。",
      en: "Neither title, opening, signature nor source says whose report it is (as in 我局): nothing is guessed.",
    },
    needs: ["identity"],
    examples: {
      holds: example(),
      broken: example({ agency: null }),
      undecided: contradicted,
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
  {
    id: "identity.signed",
    version: 1,
    severity: "warning",
    label: { zh: "落款日期在年度结束之后", en: "Signed after the year ended" },
    explanation: {
      zh: "落款日期应在统计期限最后一日（12月31日）至次年年底之间；否则标题年度或落款日期有误。",
      en: "The signature's day lies between the last day of the year reported and the end of the next; else the year or the day is wrong.",
    },
    needs: ["identity", "year"],
    examples: {
      holds: signedOn("2024-01-20", 2023),
      broken: signedOn("2023-01-20", 2023),
      undecided: signedOn("2024-01-20", null),
    },
    check: signedInTime,
  },
];
