import type { Block, Column, FormId, FormTable, Label, Line, Quantity } from "./form.ts";

const column = (
  key: string,
  zh: string,
  en: string,
  quantity: Quantity = "count",
  also: readonly string[] = [],
): Column => ({ key, label: { zh, en, also }, quantity });

const line = (key: string, zh: string, en: string, also: readonly string[] = []): Line => ({
  key,
  label: { zh, en, also },
});

/** The item of Article 20 of the Regulations that a block answers. */
const article = (zh: string, en: string): Label => ({
  zh: `第二十条第（${zh}）项`,
  en: `Article 20 (${en})`,
});

const corner: Label = { zh: "信息内容", en: "Information" };

const regulations = line("regulations", "规章", "Government rules");
const normative2019 = line("normative_documents", "规范性文件", "Normative documents", [
  "行政规范性文件",
]);
const normative2021 = line("normative_documents", "行政规范性文件", "Normative documents", [
  "规范性文件",
]);
const licences = line("licences", "行政许可", "Administrative licences");
const services = line("services", "其他对外管理服务事项", "Other public services");
const penalties = line("penalties", "行政处罚", "Administrative penalties");
const coercion = line("coercion", "行政强制", "Administrative coercion");
const fees = line("fees", "行政事业性收费", "Administrative fees");
const procurement = line("procurement", "政府集中采购", "Centralised procurement");

const decisions = [column("decisions", "本年处理决定数量", "Decisions this year")];
const items = [
  column("items_last_year", "上一年项目数量", "Items last year"),
  column("change", "本年增/减", "Change this year", "change"),
];
const itemsAndDecisions = [...items, column("decisions", "处理决定数量", "Decisions")];

const blocks2021: readonly Block[] = [
  {
    title: article("一", "1"),
    columns: [
      column("issued", "本年制发件数", "Issued this year"),
      column("repealed", "本年废止件数", "Repealed this year"),
      column("in_force", "现行有效件数", "In force"),
    ],
    lines: [regulations, normative2021],
  },
  { title: article("五", "5"), columns: decisions, lines: [licences] },
  { title: article("六", "6"), columns: decisions, lines: [penalties, coercion] },
  {
    title: article("八", "8"),
    columns: [
      column(
        "amount",
        "本年收费金额（单位：万元）",
        "Fees charged this year (CNY 10,000)",
        "amount",
        ["本年收费金额"],
      ),
    ],
    lines: [fees],
  },
];

const blocks2019: readonly Block[] = [
  {
    title: article("一", "1"),
    columns: [
      column("made", "本年新制作数量", "Made this year"),
      column("disclosed", "本年新公开数量", "Disclosed this year"),
      column("disclosed_total", "对外公开总数量", "Disclosed in total"),
    ],
    lines: [regulations, normative2019],
  },
  { title: article("五", "5"), columns: itemsAndDecisions, lines: [licences, services] },
  { title: article("六", "6"), columns: itemsAndDecisions, lines: [penalties, coercion] },
  { title: article("八", "8"), columns: items, lines: [fees] },
  {
    title: article("九", "9"),
    columns: [
      column("projects", "采购项目数量", "Procurement projects"),
      column("amount", "采购总金额", "Procurement amount", "amount"),
    ],
    lines: [procurement],
  },
];

/** Section two: what was disclosed unasked (Article 20 of the Regulations), a header for each item. */
export function disclosureTable(form: FormId): FormTable {
  const blocks = (form === "2021" ? blocks2021 : blocks2019).map((block) => ({ ...block, corner }));
  return { key: "disclosure", layout: "lines", blocks };
}
