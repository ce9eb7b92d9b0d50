import { findMeasure } from "@gongkai/model";
import type { Sheet } from "./sheet.ts";
import type { Value } from "./table.ts";

/** How a sheet came about: what was asked of which edition, and where. */
export interface Origin {
  /** Every parameter of the question, those that were not given as they are then. */
  readonly filters: Readonly<Record<string, string>>;
  /** When the edition was built. */
  readonly built: string;
  /** The day on which the file is made, `2026-01-31`. */
  readonly made: string;
  /** The address that gives the same sheet again. */
  readonly link: string;
}

/** What must stand beside a table once it has left the server, as rows of a sheet. */
export function aboutRows(sheet: Sheet, origin: Origin): Value[][] {
  const { label, said, columns } = sheet;
  return [
    ["题名 Title", label.zh, label.en],
    ["版次 Edition", said.edition],
    ["版次建成 Edition built", origin.built],
    ["导出日期 Exported on", origin.made],
    ["口径 Basis", said.basis ?? null],
    ["链接 Link", origin.link],
    [],
    ["筛选 Filters"],
    ...Object.entries(origin.filters).map(([key, value]) => [key, value]),
    [],
    ["覆盖 Coverage", "已报 Filed", "应报 Expected", "其中合成 Synthetic"],
    ...(said.coverage ?? []).map((one) => [one.year, one.filed, one.expected, one.synthetic]),
    [],
    ["指标 Measure", "名称", "Name", "定义", "Definition", "单位 Unit", "不可比 Breaks"],
    ...measuresIn(sheet, origin).map(measureRow),
    [],
    ["列 Column", "名称", "Name", "单位 Unit"],
    ...columns.map(({ key, heading, unit }) => [key, heading.zh, heading.en, unit]),
  ];
}

function measuresIn({ said, columns, measures }: Sheet, { filters }: Origin): string[] {
  const keys = [said.measure ?? "", ...(filters["measures"] ?? "").split(","), ...measures];
  return [...new Set([...keys, ...columns.map(({ key }) => key)])].filter(findMeasure);
}

function measureRow(key: string): Value[] {
  const measure = findMeasure(key);
  if (!measure) return [key];
  const { label, definition, unit, breaks } = measure;
  const reasons = breaks.map(({ year, reason }) => `${year}: ${reason.zh} ${reason.en}`);
  return [key, label.zh, label.en, definition.zh, definition.en, unit, reasons.join("; ") || null];
}
