import { periodIn } from "../identity/period.ts";
import { openingPassagesOf, passagesOf, quoteFrom } from "../narrative/passages.ts";
import type { Narratives } from "../report/report.ts";
import { example } from "./example.ts";
import type { TextRule, TextSubject } from "./rule.ts";

const anyYear = /((?:19|20)\d{2})年/u;

const overviewOf = (narratives: Narratives) =>
  passagesOf(narratives).filter(({ section }) => section === "overview");

function statistics({ narratives, year }: TextSubject) {
  const rule = "identity.statistics_period";
  return openingPassagesOf(narratives)
    .flatMap((passage) => {
      const period = periodIn(passage.text);
      if (!period) return [];
      const { from, to, index, length } = period;
      const known = year !== null && from === to;
      const outcome = known ? (from === year ? "holds" : "broken") : "undecided";
      const quotes = [quoteFrom(passage, index, index + length)];
      const derived = year === null ? {} : { derived: year };
      return [{ rule, outcome, cells: [], stated: from, ...derived, quotes } as const];
    })
    .slice(0, 1);
}

function opening({ narratives, year }: TextSubject) {
  const rule = "identity.narrative_year";
  const [passage] = overviewOf(narratives).filter(({ text }) => anyYear.test(text));
  const match = passage && anyYear.exec(passage.text);
  if (!passage || !match) return [];
  const stated = Number(match[1]);
  const outcome = year === null ? "undecided" : stated === year ? "holds" : "broken";
  const quotes = [quoteFrom(passage, match.index, match.index + match[0].length)];
  const derived = year === null ? {} : { derived: year };
  return [{ rule, outcome, cells: [], stated, ...derived, quotes } as const];
}

const said = "本报告统计期限自2019年1月1日起至2019年12月31日止。";

/** The years that the running text speaks of, against the report's. */
export const periodRules: readonly TextRule[] = [
  {
    id: "identity.statistics_period",
    version: 2,
    severity: "error",
    label: { zh: "统计期限与标题年度一致", en: "The statistics period is the title's year" },
    explanation: {
      zh: "正文写明的统计期限应是报告的年度（1月1日至12月31日）。",
      en: "The period of the statistics must be the report's year, from 1 January to 31 December.",
    },
    needs: ["narratives", "year"],
    examples: {
      holds: example({ form: "2019", year: 2019, overview: said }),
      broken: example({ form: "2019", year: 2020, preamble: said }),
      undecided: example({ form: "2019", year: null, overview: said }),
    },
    check: statistics,
  },
  {
    id: "identity.narrative_year",
    version: 1,
    severity: "hint",
    label: { zh: "总体情况从本年度说起", en: "The overview opens with the report's year" },
    explanation: {
      zh: "总体情况中第一个年份不是报告年度：可能沿用了往年的文字。",
      en: "The first year named in the overview is not the report's: the text may be an old one.",
    },
    needs: ["narratives", "year"],
    examples: {
      holds: example({ overview: "2023年，我局扎实推进政务公开。" }),
      broken: example({ overview: "2022年，我局扎实推进政务公开。" }),
      undecided: example({ year: null, overview: "2022年，我局扎实推进政务公开。" }),
    },
    check: opening,
  },
];
