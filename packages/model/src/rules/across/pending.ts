import { example } from "../example.ts";
import { compared, sumIn } from "../outcome.ts";
import type { AcrossRule, Years } from "../rule.ts";

const id = "across.pending_appeals";
const groups = ["reconsideration", "litigation_direct", "litigation_after"] as const;

const years = (pending: number | { raw: string }, total: number): Years => ({
  before: example({ year: 2022, cells: { "appeals.reconsideration.pending": pending } }),
  after: example({ year: 2023, cells: { "appeals.reconsideration.total": total } }),
});

/** Appeals that were open at the end of one year come up in the next. */
export const pendingRules: readonly AcrossRule[] = [
  {
    id,
    version: 1,
    severity: "hint",
    label: { zh: "上年未审结的本年有结果", en: "Appeals pending last year come up again" },
    explanation: {
      zh: "上年尚未审结的复议诉讼，本年应计入结果或仍为尚未审结；总计少于上年未审结的，值得核对。",
      en: "Appeals pending last year are decided or pending this year; fewer in all than were pending is worth a look.",
    },
    needs: ["appeals.*.pending", "appeals.*.total"],
    examples: { holds: years(2, 3), broken: years(2, 1), undecided: years({ raw: "若干" }, 1) },
    check: ({ before, after }) =>
      groups.flatMap((group) => {
        const [total, pending] = [`appeals.${group}.total`, `appeals.${group}.pending`];
        const then = sumIn(before.cells, [pending]);
        if (then.kind === "nothing") return [];
        return compared(id, [total], sumIn(after.cells, [total]), then, (a, b) => a >= b);
      }),
  },
];
