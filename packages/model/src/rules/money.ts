import { passagesOf, quoteFrom } from "../narrative/passages.ts";
import { yearIn } from "../narrative/years.ts";
import type { Quote } from "../report/report.ts";
import { example } from "./example.ts";
import { numberOf } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";

const fees = "disclosure.fees.amount";
const charged =
  /行政事业性收费(?:的?(?:金额|总额|总金额|收入|共计|合计|共|计|为|[:：])){0,3}(?<n>\d{1,12}(?:\.\d{1,8})?)(?<unit>万元|元)/gu;
const processing = /信息处理费|(?:未|没有|不|无|零)(?:[^。;]{0,12})收(?:取|费)|收费/u;

/** The sentences that state the fees charged, with the amount in 万元 and half of its last printed digit. */
function statedFees({ narratives, year }: Subject) {
  return passagesOf(narratives).flatMap((passage) =>
    [...passage.text.matchAll(charged)].flatMap((match) => {
      const from = match.index;
      if (yearIn(passage.text.slice(0, from), year) === "other") return [];
      const { n = "", unit = "" } = match.groups ?? {};
      const scale = unit === "元" ? 1e-4 : 1;
      const tolerance = (0.5 * scale) / 10 ** (n.split(".")[1]?.length ?? 0);
      const quote = quoteFrom(passage, from, from + match[0].length);
      return [{ value: Number(n) * scale, tolerance, quote }];
    }),
  );
}

function checkFees(subject: Subject) {
  const id = "narrative.fees";
  const [first, ...more] = statedFees(subject);
  if (!first) return [];
  const table = numberOf(subject.cells, fees);
  const finding = {
    rule: id,
    cells: [fees],
    stated: first.value,
    quotes: [first.quote] as Quote[],
  };
  if (table === null || more.length > 0) return [{ ...finding, outcome: "undecided" } as const];
  const near = Math.abs(first.value - table) <= first.tolerance + 1e-9;
  return [{ ...finding, outcome: near ? "holds" : "broken", derived: table } as const];
}

function checkProcessing({ narratives, year }: Subject) {
  const id = "narrative.processing_fee";
  if (year !== null && year < 2021) return [];
  const { overview, other } = narratives;
  const said = processing.test(other) || /信息处理费/u.test(overview);
  const outcome = said ? "holds" : other === "" || year === null ? "undecided" : "broken";
  return [{ rule: id, outcome, cells: [] } as const];
}

/** Money in the running text. */
export const moneyRules: readonly Rule[] = [
  {
    id: "narrative.fees",
    version: 1,
    severity: "warning",
    label: {
      zh: "文字与表格一致：行政事业性收费",
      en: "Narrative agrees with table: fees charged",
    },
    explanation: {
      zh: "文字中写明的行政事业性收费金额（元、万元换算后）应与第二部分相同，四舍五入的不算差异。",
      en: "The fees that the running text states must agree with section two, converted to 万元 and within rounding.",
    },
    needs: ["narratives", fees],
    examples: {
      holds: example({ overview: "行政事业性收费共计12500元。", cells: { [fees]: 1.25 } }),
      broken: example({ overview: "行政事业性收费共计12500元。", cells: { [fees]: 12_500 } }),
      undecided: example({
        overview: "行政事业性收费共计12500元。",
        cells: { [fees]: { raw: "若干" } },
      }),
    },
    check: checkFees,
  },
  {
    id: "narrative.processing_fee",
    version: 1,
    severity: "hint",
    label: { zh: "写明信息处理费", en: "Processing fees are stated" },
    explanation: {
      zh: "国办公开办函〔2021〕30号：第六部分须报告信息处理费收取情况，没有收取也应写明。",
      en: "Notice 30 of 2021: section six must state the processing fees charged, and say so if there were none.",
    },
    needs: ["narratives", "year"],
    examples: {
      holds: example({ other: "本年度未收取信息处理费。" }),
      broken: example({ other: "无其他需要报告的事项。" }),
      undecided: example(),
    },
    check: checkProcessing,
  },
];
