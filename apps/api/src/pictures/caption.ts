import type { Origin } from "../tables/about.ts";
import { headingOf } from "../tables/headings.ts";
import type { Sheet } from "../tables/sheet.ts";
import { type Caption, nameOf } from "./chart.ts";

/** What a picture says of itself once it has left the server: what was asked, on how much it rests, and its source. */
export function captionOf({ label, said }: Sheet, { filters, built }: Origin): Caption {
  const sum = (of: "filed" | "expected" | "synthetic") =>
    (said.coverage ?? []).reduce((all, year) => all + year[of], 0);
  const asked = Object.entries(filters)
    .filter(([key]) => !["limit", "offset", "measure", "measures"].includes(key))
    .map(([key, value]) => `${headingOf([key]).heading.zh} ${value}`);
  const measures = [said.measure ?? "", ...(filters["measures"] ?? "").split(",")].filter(Boolean);
  const generated = sum("synthetic");
  return {
    title: label,
    lines: [...(measures.length > 0 ? [measures.map(nameOf).join("、")] : []), asked.join(" · ")],
    foot: [
      `覆盖：已报 ${sum("filed")} 份，应报 ${sum("expected")} 份${generated > 0 ? `，其中合成示例数据 ${generated} 份` : ""}`,
      `来源：各机关政府信息公开工作年度报告 · 公开 Gongkai 第 ${said.edition} 版（${built.slice(0, 10)}）`,
    ],
    synthetic: generated > 0,
  };
}
