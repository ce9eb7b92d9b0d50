import { kinds } from "@gongkai/model";
import type { Origin } from "../tables/about.ts";
import { headingOf } from "../tables/headings.ts";
import type { Sheet } from "../tables/sheet.ts";
import { type Caption, nameOf } from "./chart.ts";

/** What a picture says of itself once it has left the server: what was asked, on how much it rests, and its source. */
export function captionOf(sheet: Sheet, { filters, built }: Origin): Caption {
  const { label, said } = sheet;
  const sum = (of: "filed" | "expected" | "synthetic") =>
    (said.coverage ?? []).reduce((all, year) => all + year[of], 0);
  const measures = [said.measure ?? "", ...(filters["measures"] ?? "").split(",")].filter(Boolean);
  const generated = sum("synthetic");
  return {
    title: label,
    lines: [
      ...(measures.length > 0 ? [measures.map(nameOf).join("、")] : []),
      [yearsOf(sheet), ...askedOf(filters)].join(" · "),
    ],
    foot: [
      `覆盖：已报 ${sum("filed")} 份，应报 ${sum("expected")} 份${generated > 0 ? `，其中合成示例数据 ${generated} 份` : ""}`,
      `来源：各机关政府信息公开工作年度报告 · 公开 Gongkai 第 ${said.edition} 版（${built.slice(0, 10)}）`,
    ],
    synthetic: generated > 0,
  };
}

function yearsOf({ said: { coverage = [], year } }: Sheet): string {
  const years = coverage.map((one) => one.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return `${year ?? (from === to ? from : `${from}–${to}`)} 年`;
}

/** Parameters that say how much is shown, and those that the picture shows by itself. */
const unsaid = ["limit", "offset", "measure", "measures", "from", "to", "year", "edition"];

/** What was asked, as far as it is not shown. */
const askedOf = (filters: Readonly<Record<string, string>>): string[] =>
  Object.entries(filters)
    .filter(([key]) => !unsaid.includes(key))
    .map(
      ([key, value]) =>
        words[key]?.[value] ?? `${headingOf([key]).heading.zh} ${words["kind"]?.[value] ?? value}`,
    );

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basis: { units: "口径：各单位之和", consolidated: "口径：政府汇总报告" },
  synthetic: { include: "含合成示例数据", exclude: "不含合成示例数据" },
  change: { matched: "变化按两年均有的机关", both: "变化按两年均有的机关及全部机关" },
  of: { agency: "各机关", region: "各地区" },
  by: {
    agency: "按机关",
    region: "按地区",
    kind: "按机关种类",
    level: "按层级",
    outcome: "按结果",
  },
  split: { agency: "按机关", region: "按地区", kind: "按机关种类", level: "按层级" },
  order: { highest: "从高到低", lowest: "从低到高" },
  kind: Object.fromEntries(kinds.map(({ key, label }) => [key, label.zh])),
};
