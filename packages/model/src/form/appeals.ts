import type { Column, FormTable, Line } from "./form.ts";

const column = (key: string, zh: string, en: string): Column => ({
  key,
  label: { zh, en },
  quantity: "count",
});

const litigation = { key: "litigation", number: "", label: { zh: "行政诉讼", en: "Litigation" } };

/** The three ways to appeal; each has the same five columns, and all stand in one printed row. */
const lines: readonly Line[] = [
  { key: "reconsideration", label: { zh: "行政复议", en: "Administrative reconsideration" } },
  {
    key: "litigation_direct",
    label: { zh: "未经复议直接起诉", en: "Litigation without reconsideration" },
    groups: [litigation],
  },
  {
    key: "litigation_after",
    label: { zh: "复议后起诉", en: "Litigation after reconsideration" },
    groups: [litigation],
  },
];

/** Section four: administrative reconsiderations and lawsuits over open information, 15 numbers. */
export const appealsTable: FormTable = {
  key: "appeals",
  layout: "side_by_side",
  blocks: [
    {
      columns: [
        column("upheld", "结果维持", "Upheld"),
        column("corrected", "结果纠正", "Corrected"),
        column("other", "其他结果", "Other result"),
        column("pending", "尚未审结", "Pending"),
        column("total", "总计", "Total"),
      ],
      lines,
    },
  ],
};
