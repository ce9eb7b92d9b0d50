import type { Label } from "../form/form.ts";
import { allCells, findCell } from "../form/forms.ts";
import { type CellMeasure, ofCells, regulations, type SeriesBreak, type Unit } from "./measure.ts";

/** The item of Article 20 that each line of section two answers. */
const items: Readonly<Record<string, Label>> = {
  regulations: regulations("第二十条第（一）项", "Article 20(1)"),
  normative_documents: regulations("第二十条第（一）项", "Article 20(1)"),
  licences: regulations("第二十条第（五）项", "Article 20(5)"),
  services: regulations("第二十条第（五）项", "Article 20(5)"),
  penalties: regulations("第二十条第（六）项", "Article 20(6)"),
  coercion: regulations("第二十条第（六）项", "Article 20(6)"),
  fees: regulations("第二十条第（八）项", "Article 20(8)"),
  procurement: regulations("第二十条第（九）项", "Article 20(9)"),
};

/**
 * Section two was written anew in 2021: 国办公开办函〔2019〕60号 asks for 处理决定数量 beside the number of items and has a line
 * for other services, 〔2021〕30号 for 本年处理决定数量 alone.
 */
const decisionsChanged: SeriesBreak = {
  year: 2021,
  reason: {
    zh: "2021 年表格（国办公开办函〔2021〕30号）改为“本年处理决定数量”，并取消“其他对外管理服务事项”等栏，与 2019 年表格（〔2019〕60号）不可直接比较",
    en: "The form of 2021 asks for the decisions of the year and dropped other services and the items; the form of 2019 did not limit them so",
  },
};

const units: Readonly<Record<string, Unit>> = {
  decisions: "decisions",
  projects: "projects",
  amount: "amount",
};

const isItem = (column: string): boolean => column === "items_last_year" || column === "change";

/** Every cell of section two but the items of the form of 2019, whose sum says more than its parts. */
const ofSingleCells: readonly CellMeasure[] = allCells()
  .filter(({ table, column }) => table.key === "disclosure" && !isItem(column.key))
  .map(({ name, line, column }) =>
    ofCells({
      key: `${line.key}.${column.key}`,
      zh: `${line.label.zh}${column.label.zh.replace(/（单位.*$/u, "")}`,
      en: `${line.label.en}: ${column.label.en.replace(/ \(CNY.*$/u, "").toLowerCase()}`,
      means: {
        zh: `第二部分“${line.label.zh}”一行的“${column.label.zh}”`,
        en: `“${column.label.en}” of the line “${line.label.en}” in section two`,
      },
      unit: units[column.key] ?? "documents",
      numerator: name,
      law: items[line.key] ?? null,
      breaks: column.key === "decisions" && line.key !== "services" ? [decisionsChanged] : [],
    }),
  );

const ofItems: readonly CellMeasure[] = [
  "licences",
  "services",
  "penalties",
  "coercion",
  "fees",
].map((key) => {
  const label = findCell(`disclosure.${key}.items_last_year`)?.line.label ?? { zh: key, en: key };
  return ofCells({
    key: `${key}.items`,
    zh: `${label.zh}项目数量`,
    en: `${label.en}: items`,
    means: {
      zh: `第二部分“${label.zh}”一行：上一年项目数量 + 本年增/减`,
      en: `“${label.en}” in section two: items last year + change this year`,
    },
    unit: "items",
    numerator: `disclosure.${key}.items`,
    law: items[key] ?? null,
  });
});

/** What was disclosed unasked: documents, decisions, fees. The two forms share only the decisions. */
export const disclosures: readonly CellMeasure[] = [...ofSingleCells, ...ofItems];
