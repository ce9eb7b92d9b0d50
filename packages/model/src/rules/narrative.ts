import type { CellName } from "../form/form.ts";
import { figuresOf } from "../narrative/figure.ts";
import { speeches } from "../narrative/speeches.ts";
import { type Counterpart, cellsNamed, lines, settle } from "./counterpart.ts";
import { example } from "./example.ts";
import type { Rule, Subject } from "./rule.ts";

/** A figure's rule: what is said of it, where it stands, its name, and a sentence that says three. */
const narrative = (
  key: keyof typeof speeches,
  counterpart: (subject: Subject) => Counterpart,
  cell: CellName,
  zh: string,
  en: string,
  overview: string,
): Rule => {
  const id = `narrative.${key}`;
  return {
    id,
    version: 1,
    severity: "error",
    label: { zh: `文字与表格一致：${zh}`, en: `Narrative agrees with table: ${en}` },
    explanation: {
      zh: `总体情况或其他事项中写明的“${zh}”应与表格相同；别的年度、口径不明的数字不作比较。`,
      en: `What the running text says of “${en}” must agree with the table; other years and doubtful figures are not compared.`,
    },
    needs: ["narratives", cell],
    examples: {
      holds: example({ overview, cells: { [cell]: 3 } }),
      broken: example({ overview, cells: { [cell]: 4 } }),
      undecided: example({ overview, cells: { [cell]: { raw: "若干" } } }),
    },
    check: (subject) => settle(id, figuresOf(speeches[key], subject), () => counterpart(subject)),
  };
};

const line = (key: keyof typeof speeches, zh: string, en: string, overview: string, first = key) =>
  narrative(key, lines(key), `requests.${first}.total`, zh, en, overview);
const grouped = (key: keyof typeof speeches, first: string, zh: string, en: string) =>
  narrative(key, lines(key), `requests.${key}.${first}.total`, zh, en, `办结申请，${zh}三件。`);
const reconsideration = "appeals.reconsideration.total";
const lawsuits = ["appeals.litigation_direct.total", "appeals.litigation_after.total"] as const;
const documents = [
  "disclosure.normative_documents.issued",
  "disclosure.normative_documents.made",
] as const;

/** Figures in the running text against the tables. */
export const narrativeRules: readonly Rule[] = [
  line("received", "新收申请", "requests received", "全年收到政府信息公开申请3件。"),
  line("carried_in", "上年结转", "carried in", "申请中上年结转三件。"),
  line("concluded", "办结", "concluded", "政府信息公开申请办结3件。"),
  line("carried_out", "结转下年", "carried out", "申请中结转下年度3件。"),
  line("granted", "予以公开", "granted", "办结申请，予以公开3件。"),
  line("partial", "部分公开", "granted in part", "办结申请，部分公开3件。"),
  narrative(
    "granted_and_partial",
    lines("granted", "partial"),
    "requests.granted.total",
    "予以公开及部分公开",
    "granted and granted in part",
    "办结申请，予以公开及部分公开3件。",
  ),
  grouped("denied", "state_secret", "不予公开", "denied"),
  grouped("unavailable", "not_held", "无法提供", "unavailable"),
  grouped("unprocessed", "petition", "不予处理", "not processed"),
  grouped("otherwise", "rest", "其他处理", "otherwise handled"),
  narrative(
    "reconsiderations",
    cellsNamed(reconsideration),
    reconsideration,
    "行政复议",
    "reconsiderations",
    "因政府信息公开发生行政复议3件。",
  ),
  narrative(
    "lawsuits",
    cellsNamed(...lawsuits),
    lawsuits[0],
    "行政诉讼",
    "lawsuits",
    "因政府信息公开发生行政诉讼3件。",
  ),
  narrative(
    "documents",
    cellsNamed(...documents),
    documents[0],
    "规范性文件",
    "normative documents issued",
    "全年制发规范性文件3件。",
  ),
  narrative(
    "licences",
    cellsNamed("disclosure.licences.decisions"),
    "disclosure.licences.decisions",
    "行政许可决定",
    "licence decisions",
    "作出行政许可决定3件。",
  ),
  narrative(
    "penalties",
    cellsNamed("disclosure.penalties.decisions"),
    "disclosure.penalties.decisions",
    "行政处罚决定",
    "penalty decisions",
    "作出行政处罚决定3件。",
  ),
];
