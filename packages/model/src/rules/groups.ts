import type { Line } from "../form/form.ts";
import { applicants } from "../form/requests.ts";
import type { Cells, Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { once } from "./once.ts";
import { found, foundIn } from "./outcome.ts";
import { linesOf, namesOf, requestsIn } from "./printed.ts";
import type { Rule, Subject } from "./rule.ts";

const id = "requests.group_lines";

const concluded = applicants.map(({ key }) => `requests.concluded.${key}`);

/** Whether the table goes on past its groups, so that what is missing was not merely cut off. */
const reachesEnd = (cells: Cells): boolean =>
  concluded.some((name) => cells[name] && cells[name].kind !== "absent");

const grouped = once((lines: readonly Line[]) =>
  lines.filter(({ key }) => key.includes(".")).map(requestsIn),
);

function checkGroups(subject: Subject): Finding {
  const { cells } = subject;
  if (namesOf(subject, "absent").length === 0) return found(id, "holds");
  const missing = (name: string) => cells[name]?.kind === "absent";
  const parts = grouped(linesOf(subject, "requests"));
  const gone = parts.filter((names) => names.every(missing)).flat();
  return foundIn(id, gone, parts.flat().filter(missing));
}

/** The headings of section three have all the lines that the form puts under them. */
export const groupRules: readonly Rule[] = [
  {
    id,
    version: 1,
    severity: "warning",
    label: { zh: "办理结果各小项齐全", en: "Every line of an outcome group is there" },
    explanation: {
      zh: "不予公开、无法提供、不予处理、其他处理之下的小项有整行缺失；常见于把2019年与2021年的表格混用。",
      en: "Whole lines under an outcome's heading are missing, as where the forms of 2019 and 2021 are mixed.",
    },
    needs: ["requests.denied.*", "requests.unavailable.*", "requests.unprocessed.*"],
    examples: {
      holds: example(),
      broken: example({ cells: { "requests.otherwise": "absent" } }),
      undecided: example({ cells: { "requests.otherwise.rest.total": "absent" } }),
    },
    check: (subject) => (reachesEnd(subject.cells) ? [checkGroups(subject)] : []),
  },
];
