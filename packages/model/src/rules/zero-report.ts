import { figuresOf } from "../narrative/figure.ts";
import { speeches } from "../narrative/speeches.ts";
import { example } from "./example.ts";
import { cellsIn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const id = "narrative.zero_report";

/** Whether section three reports nothing but zeros and blanks; null where some of it is not known. */
function allZero(subject: Subject): boolean | null {
  const table = cellsIn(subject, "requests");
  if (table.some(([, cell]) => cell.kind === "number" && cell.value !== 0)) return false;
  return table.some(([, { kind }]) => kind === "absent" || kind === "unreadable") ? null : true;
}

function check(subject: Subject) {
  const zero = allZero(subject);
  if (zero === false) return [];
  const spoken = [speeches.received, speeches.concluded].flatMap((speech) =>
    figuresOf(speech, subject),
  );
  const some = spoken.filter(({ value }) => value > 0);
  const [shown] = some.length > 0 ? some : spoken;
  if (!shown) return [];
  const sure = zero === true && some.some(({ firm }) => firm);
  const outcome = some.length === 0 ? "holds" : sure ? "broken" : "undecided";
  const cells = ["requests.received.total", "requests.concluded.total"];
  return [{ rule: id, outcome, cells, stated: shown.value, quotes: [shown.quote] } as const];
}

/** A table of zeros beside a text that speaks of requests. */
export const zeroReportRules: readonly Rule[] = [
  {
    id,
    version: 1,
    severity: "error",
    label: { zh: "文字有申请，表格不全为零", en: "A table of zeros has no requests in the text" },
    explanation: {
      zh: "第三部分全为零或空白，而文字说收到或办结了申请：表格没有填。",
      en: "Section three is all zeros or blanks though the text speaks of requests: the table was not filled in.",
    },
    needs: ["narratives", "requests.*"],
    examples: {
      holds: example({ overview: "全年未收到政府信息公开申请。" }),
      broken: example({ overview: "全年收到政府信息公开申请5件。" }),
      undecided: example({
        overview: "全年收到政府信息公开申请5件。",
        cells: { "requests.granted": "absent" },
      }),
    },
    check,
  },
];
