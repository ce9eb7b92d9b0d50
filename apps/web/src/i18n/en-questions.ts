import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");

export const enQuestions: Dictionary["questions"] = {
  changes: {
    name: "What drove the change",
    subtitle: (name, from, to) =>
      `${name}: contributions to the change from ${from} to ${to}; they add up to it`,
    inPoints: (name) => `${name} (percentage points)`,
    moved: (up, by) => `${up ? "up" : "down"} ${by}`,
    unmoved: "unchanged",
    driven: (p) =>
      `${p.name} ${p.change} from ${p.from} to ${p.to}, most of all through ${p.part} (${p.contribution}); without it ${p.without}`,
    turned: (p) =>
      `${p.name} ${p.change} from ${p.from} to ${p.to}, only because of ${p.part} (${p.contribution}); without it ${p.without}`,
    against: (p) =>
      `${p.name} ${p.change} from ${p.from} to ${p.to}, against ${p.part} (${p.contribution}); without it ${p.without}`,
    alone: (p) => `${p.name} ${p.change} from ${p.from} to ${p.to}`,
    still: (p) => `${p.name} the same in ${p.to} as in ${p.from}`,
    plain: (p) => `What drove the change of ${p.name} from ${p.from} to ${p.to}`,
    contribution: "Contribution",
    by: { agency: "Agency", region: "Region", kind: "Kind", level: "Level", outcome: "Outcome" },
    byWhom: {
      region: "By region",
      agency: "By agency",
      kind: "By kind",
      level: "By level",
      outcome: "By outcome",
    },
    others: (parts) => `${f.count(parts)} others`,
    absent: "Who reported in one of the years only counts as nothing in the other",
    nothing: "There is no change between the two years to take apart",
  },
  gap: {
    name: "Consolidated less units",
    subtitle: (name, year) =>
      `${name}, ${year}: the government's consolidated report less the sum of unit reports`,
    agree: (p) =>
      `${p.measure}, ${p.year}: consolidated and unit reports agree in all ${f.count(p.regions)} regions`,
    apart: (p) =>
      `${p.measure}, ${p.year}: ${f.count(p.apart)} of ${f.count(p.regions)} regions do not match the sum of their units; ${p.region} is furthest off (${p.gap})`,
    plain: (year, measure) => `${measure}, ${year}: consolidated less units`,
    gap: "Gap",
    consolidated: "Consolidated",
    units: "Sum of units",
    counted: (reports, expected) =>
      expected === 0
        ? `${f.count(reports)} unit reports have it`
        : `${f.count(reports)} unit reports have it, of ${f.count(expected)} expected`,
    incomplete: "Where unit reports are missing, the gap holds what they would have said",
    nothing: "No region has both a consolidated report and unit reports",
  },
  distribution: {
    name: "Distribution",
    subtitle: (name, year, group) => `${name}, ${year}; peers: ${group}`,
    histogram: (name, year, group) => `${name}, ${year}, by number of agencies; peers: ${group}`,
    everybody: "all agencies selected",
    views: { histogram: "Histogram", funnel: "Funnel", table: "Table" },
    stands: (p) =>
      `${p.name} of ${p.agency} was ${p.value} in ${p.year}, at percentile ${p.percentile} of its peers (median ${p.median})`,
    middle: (p) =>
      `${p.name}: half of the agencies lay between ${p.low} and ${p.high} in ${p.year}, the median at ${p.median}`,
    plain: (year, name) => `${name}: distribution in ${year}`,
    leftOut: (count, least) =>
      `${f.count(count)} left out, whose denominator is below ${f.count(least)}`,
    limits: "Chance alone keeps about 95% within the dashed and 99.8% within the solid lines",
    listed: (count) => `Lists the ${f.count(count)} with the largest denominators`,
    outside: "Outside the 99.8% limits",
    chosen: "Chosen",
    median: "Median",
    p25: "Lower quartile",
    p75: "Upper quartile",
    nothing: "None of the peers has this figure in the year",
  },
  chain: {
    name: "Carry-over ledger",
    subtitle: "What a report carries in should be what the report before carried out; requests",
    before: "Carried out by the report before",
    now: "Carried in by this report",
    difference: "Difference",
    balance: "Balance",
    link: "Link",
    column: "Applicant",
    links: {
      holds: "agrees",
      broken: "does not agree",
      undecided: "could not be checked",
      no_report_before: "no report of the year before",
    },
    broken: (p) =>
      p.links === 1
        ? `${p.year} carries in ${p.now} requests, the report before carried out ${p.before}`
        : `${p.links} years do not link up; the last, ${p.year}, carries in ${p.now} requests where ${p.before} were carried out`,
    holds: (years) => `The carry-over of ${f.count(years)} years agrees with the reports before`,
    nothing: "There are no reports to compare",
  },
};
