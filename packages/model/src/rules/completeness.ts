import type { Cell } from "../report/report.ts";
import { example } from "./example.ts";
import { foundIn } from "./outcome.ts";
import { namesOf } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const isEmpty = ({ cells }: Subject): boolean => Object.keys(cells).length === 0;

const none = (id: string, kind: Cell["kind"]) => (subject: Subject) => {
  if (isEmpty(subject)) return [foundIn(id, [], ["*"])];
  return [foundIn(id, namesOf(subject, kind))];
};

const nothingRead: Subject = { ...example(), cells: {} };

/** No cell of the form is missing from the source, and none holds what is not certainly a number. */
export const completenessRules: readonly Rule[] = [
  {
    id: "form.complete",
    version: 1,
    severity: "error",
    label: { zh: "表格完整", en: "The form is complete" },
    explanation: {
      zh: "国办公开办函〔2019〕60号、〔2021〕30号所附表格的每一格都应填报；这里列出原文中找不到的格。",
      en: "Every cell of the official form must be reported; these are not found in the source.",
    },
    needs: ["*"],
    examples: {
      holds: example(),
      broken: example({ cells: { "requests.granted.other": "absent" } }),
      undecided: nothingRead,
    },
    check: none("form.complete", "absent"),
  },
  {
    id: "form.legible",
    version: 1,
    severity: "error",
    label: { zh: "数字可辨", en: "Every figure is legible" },
    explanation: {
      zh: "格内印有文字，但不能确定是哪个数；不猜，保留原文。",
      en: "A cell holds something that is not certainly a number: it is kept as printed, never guessed.",
    },
    needs: ["*"],
    examples: {
      holds: example(),
      broken: example({ cells: { "requests.granted.other": { raw: "若干" } } }),
      undecided: nothingRead,
    },
    check: none("form.legible", "unreadable"),
  },
];
