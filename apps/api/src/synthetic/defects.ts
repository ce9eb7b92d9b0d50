import { type CellName, cellsOf } from "@gongkai/model";
import type { Draft } from "./draft.ts";
import { at } from "./figures.ts";
import { onOldForm } from "./old-form.ts";
import {
  type PrintedCell,
  print,
  printedNothing,
  printedNumber,
  printedSlash,
  printedText,
} from "./printed.ts";

/** A way in which a report is wrong on purpose. */
export interface Defect {
  readonly key: string;
  readonly note: string;
  readonly fits: (draft: Draft) => boolean;
  readonly spoil: (draft: Draft) => Draft;
}

const isRequestCell = (name: CellName): boolean => name.startsWith("requests.");
const isTotal = (name: CellName): boolean => name.endsWith(".total");

const busy = ({ figures, style }: Draft): boolean =>
  style.zero === "0" && at(figures, "requests.granted.natural_person") > 0;
const idle = ({ figures, style }: Draft): boolean =>
  style.format === "html" &&
  style.zero === "0" &&
  at(figures, "requests.received.total") + at(figures, "requests.carried_in.total") === 0;

/** The draft with some of its printed cells replaced. */
function replaced(
  draft: Draft,
  cellFor: (name: CellName, value: number) => PrintedCell | undefined,
): Draft {
  const { form, figures, printed } = draft;
  const spoilt = cellsOf(form).flatMap(({ name }): [CellName, PrintedCell][] => {
    const cell = cellFor(name, at(figures, name));
    return cell ? [[name, cell]] : [];
  });
  return { ...draft, printed: new Map([...printed, ...spoilt]) };
}

const oneMore = (draft: Draft, ...names: readonly CellName[]): Draft =>
  replaced(draft, (name, value) => (names.includes(name) ? printedNumber(value + 1) : undefined));

/** Every defect, in the order in which reports get them. */
export const defects: readonly Defect[] = [
  {
    key: "row_total",
    note: "“予以公开”一行总计比各列之和多1",
    fits: busy,
    spoil: (draft) => oneMore(draft, "requests.granted.total"),
  },
  {
    key: "outcome_sum",
    note: "各项办理结果之和比“（七）总计”多1",
    fits: busy,
    spoil: (draft) => oneMore(draft, "requests.granted.natural_person", "requests.granted.total"),
  },
  {
    key: "balance",
    note: "新收加结转比办结加结转下年多1",
    fits: busy,
    spoil: (draft) => oneMore(draft, "requests.received.natural_person", "requests.received.total"),
  },
  {
    key: "blank_totals",
    note: "第三部分“总计”一列空白，各列已填",
    fits: (draft) => busy(draft) && draft.style.format === "html",
    spoil: (draft) =>
      replaced(draft, (name) =>
        isRequestCell(name) && isTotal(name) ? printedNothing : undefined,
      ),
  },
  {
    key: "blank_parts",
    note: "第三部分各列空白，“总计”填0",
    fits: idle,
    spoil: (draft) =>
      replaced(draft, (name) =>
        isRequestCell(name) && !isTotal(name) ? printedNothing : undefined,
      ),
  },
  {
    key: "slash_for_zero",
    note: "以“/”代替0",
    fits: ({ style }) => style.zero === "0",
    spoil: (draft) => replaced(draft, (_, value) => (value === 0 ? printedSlash : undefined)),
  },
  {
    key: "unit_in_amount",
    note: "收费金额单元格中带单位",
    fits: ({ figures }) => (figures.get("disclosure.fees.amount") ?? 0) > 0,
    spoil: (draft) =>
      replaced(draft, (name, value) =>
        name === "disclosure.fees.amount" ? printedText(`${value}万元`) : undefined,
      ),
  },
  {
    key: "carry_over",
    note: "“上年结转”与“结转下年度”各多1，与上年报告不符",
    fits: (draft) => busy(draft) && at(draft.figures, "requests.carried_in.natural_person") > 0,
    spoil: (draft) =>
      oneMore(
        draft,
        ...["carried_in", "carried_out"].flatMap((line) =>
          ["natural_person", "total"].map((column) => `requests.${line}.${column}`),
        ),
      ),
  },
  {
    key: "old_form",
    note: "2021年度报告仍用2019年表格",
    fits: ({ year }) => year === 2021,
    spoil: (draft) => {
      const figures = onOldForm(draft.figures);
      return { ...draft, form: "2019", figures, printed: print("2019", figures, draft.style) };
    },
  },
];
