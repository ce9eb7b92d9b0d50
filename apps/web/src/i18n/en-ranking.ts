import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");

const end = ({ lowest }: { lowest: boolean }) => (lowest ? "lowest" : "highest");
const behind = ({ behind, more }: { behind: number; more: boolean }) =>
  `${more ? "at least " : ""}the next${behind > 1 ? ` ${f.count(behind)}` : ""}`;
const number = (count: number, more: boolean) => `${more ? "at least " : ""}${f.count(count)}`;

export const enRanking: Dictionary["ranking"] = {
  title: "Ranking",
  measure: "Measure",
  rank: "Rank",
  name: "Name",
  value: "Value",
  whom: "Who is ranked",
  agencies: "Agencies",
  regions: "Regions",
  order: "Order",
  highestFirst: "Highest first",
  lowestFirst: "Lowest first",
  interval: "95% interval",
  range: (low, high) => `${f.points(low)}–${f.percent(high)}`,
  rankChange: "Rank change",
  pages: "Pages of the ranking",
  units: {
    requests: "requests",
    cases: "cases",
    documents: "documents",
    decisions: "decisions",
    items: "items",
    projects: "projects",
    amount: "CNY 10,000",
    reports: "reports",
    ratio: "rates, %",
    per_100: "per 100",
  },
  // What is counted stands in the measure's name.
  inUnit: {
    ...{ requests: "", cases: "", documents: "", decisions: "", items: "", projects: "" },
    ...{ amount: "CNY 10,000", reports: "", ratio: "%", per_100: "" },
  },
  subtitle: (measure, unit) =>
    `${[measure, unit].filter(Boolean).join(", ")}; open a name for its report or the regions below`,
  unranked: (least) => `Not ranked: a denominator below ${f.count(least)}, or no figure`,
  unknown: "Not ranked: no figure",
  count: (ranked, total, file) =>
    `${f.count(ranked)} of ${f.count(total)} are ranked${
      file < total ? `; the CSV holds the first ${f.count(file)}` : ""
    }`,
  clear: (p) => `${p.measure} in ${p.year}: ${p.name} ${end(p)} (${p.value})`,
  only: (p) => `${p.measure} in ${p.year}: only ${p.name} can be ranked (${p.value})`,
  close: (p) =>
    `${p.measure} in ${p.year}: ${p.name} ${end(p)} (${p.value}); chance alone may set it apart from ${behind(p)}`,
  tied: (p) =>
    `${p.measure} in ${p.year}: ${number(p.tied, p.more)} share the ${end(p)} value, ${p.value}`,
  none: (p) => `${p.measure} in ${p.year}, ranked`,
};
