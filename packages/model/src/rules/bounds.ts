import { applicants } from "../form/requests.ts";
import { addUp, lineTotal } from "../report/line-total.ts";
import type { Cells, Finding } from "../report/report.ts";
import { example } from "./example.ts";
import { compared, found, numberOf } from "./outcome.ts";
import type { Rule, Subject } from "./rule.ts";

const total = (line: string): string => `requests.${line}.total`;

/** A line of the year's end cannot be more than came in. */
const atMostIncoming =
  (id: string, line: string) =>
  ({ cells }: Subject) => {
    const incoming = addUp([lineTotal(cells, "received"), lineTotal(cells, "carried_in")]);
    const names = [total(line), total("received"), total("carried_in")];
    const outgoing = lineTotal(cells, line);
    if (outgoing.kind !== "number") return [];
    return compared(id, names, outgoing, incoming, (a, b) => a <= b);
  };

const numbersOf = (cells: Cells, line: string): readonly (number | null)[] =>
  applicants.map(({ key }) => numberOf(cells, `requests.${line}.${key}`));

/** Whether carried in repeats received number by number, in more than one column besides the total. */
function copied({ cells }: Subject): readonly Finding[] {
  const id = "requests.copied_line";
  const names = [total("carried_in"), total("received")];
  const [first, second] = [numbersOf(cells, "received"), numbersOf(cells, "carried_in")];
  const busy = first.slice(0, -1).filter((value) => (value ?? 0) > 0).length;
  if (busy < 2) return [];
  if (second.includes(null)) return [found(id, "undecided", names)];
  const same = first.every((value, i) => value === second[i]);
  return [found(id, same ? "broken" : "holds", names)];
}

const two = { "requests.received.natural_person": 4, "requests.received.business": 3 };
const again = { "requests.carried_in.natural_person": 4, "requests.carried_in.business": 3 };

const bound = (name: string, line: string, label: Rule["label"]): Rule => ({
  id: `requests.${name}`,
  version: 1,
  severity: "error",
  label,
  explanation: {
    zh: "一年中办结或结转下年的，不会多于新收与上年结转之和。",
    en: "No more can be concluded or carried out than was received and carried in.",
  },
  needs: [total(line), total("received"), total("carried_in")],
  examples: {
    holds: example({ cells: { [total("received")]: 5, [total(line)]: 5 } }),
    broken: example({ cells: { [total("received")]: 5, [total(line)]: 6 } }),
    undecided: example({ cells: { [total("received")]: { raw: "若干" }, [total(line)]: 6 } }),
  },
  check: atMostIncoming(`requests.${name}`, line),
});

/** What section three's totals cannot exceed, and a line that looks copied. */
export const boundRules: readonly Rule[] = [
  bound("concluded_bound", "concluded", {
    zh: "办结不多于新收加结转",
    en: "Concluded is at most received plus carried in",
  }),
  bound("carried_out_bound", "carried_out", {
    zh: "结转下年不多于新收加结转",
    en: "Carried out is at most received plus carried in",
  }),
  {
    id: "requests.copied_line",
    version: 1,
    severity: "hint",
    label: { zh: "上年结转与新收不雷同", en: "Carried in does not repeat received" },
    explanation: {
      zh: "上年结转与本年新收各列数字完全相同，可能是抄错行。",
      en: "Carried in repeats received in every column: it may be a copied line.",
    },
    needs: ["requests.received.*", "requests.carried_in.*"],
    examples: {
      holds: example({ cells: two }),
      broken: example({ cells: { ...two, ...again } }),
      undecided: example({ cells: { ...two, "requests.carried_in": "blank" } }),
    },
    check: copied,
  },
];
