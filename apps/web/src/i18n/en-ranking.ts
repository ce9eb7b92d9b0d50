import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");

const end = ({ lowest }: { lowest: boolean }) => (lowest ? "lowest" : "highest");
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
  subtitle: (measure, unit) =>
    `${measure} (${unit}); open a name for its report or the regions below`,
  unranked: (least) => `Not ranked: a denominator below ${f.count(least)}, or no figure`,
  unknown: "Not ranked: no figure",
  count: (ranked, total, file) =>
    `${f.count(ranked)} of ${f.count(total)} are ranked${
      file < total ? `; the CSV holds the first ${f.count(file)}` : ""
    }`,
  clear: (p) => `${p.name} has the ${end(p)} value of ${p.year}: ${p.measure} ${p.value}`,
  only: (p) => `Only ${p.name} can be ranked for ${p.year}: ${p.measure} ${p.value}`,
  close: (p) =>
    `${p.name} has the ${end(p)} value of ${p.year} (${p.measure} ${p.value}), but chance alone may part it from the next ${number(p.behind, p.more)}`,
  tied: (p) =>
    `${number(p.tied, p.more)} share the ${end(p)} value of ${p.year}: ${p.measure} ${p.value}`,
  none: (p) => `${p.measure} in ${p.year}, ranked`,
};
