import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");
const plural = (count: number, one: string, many: string) =>
  `${f.count(count)} ${count === 1 ? one : many}`;

export const enFigures: Dictionary["figure"] = {
  views: { chart: "Chart", table: "Table", count: "Count", share: "Share" },
  series: "Series",
  allSeries: "All series",
  viewOf: (figure) => `View of ${figure}`,
  loading: "Loading",
  definition: "Definition",
  download: (format) => `Download ${format}`,
  take: {
    more: "More",
    small: "PNG at 1× (1120 × 680)",
    copyPicture: "Copy picture",
    pictureCopied: "Picture copied",
    pictureRefused: "This browser does not let pages copy pictures; download the PNG",
    copyLink: "Copy link to this figure",
    linkCopied: "Link copied",
  },
  numerator: "Numerator",
  denominator: "Denominator",
  year: "Year",
  reports: "Reports",
  filed: "Filed",
  expected: "Expected",
  blank: "Blank",
  derived: "Derived from parts",
  noReport: "No report",
  unexplained: "Unexplained",
  unexplainedWhy: (whole) =>
    `Unexplained = total (${whole.toLowerCase()}) − sum of the parts; not zero where reports do not add up`,
  noFigure: "No figure",
  source: (filed, expected) =>
    expected === 0
      ? `Source: ${plural(filed, "report", "reports")}`
      : `Source: ${f.count(filed)} of ${f.count(expected)} expected reports`,
  counted: (reports, filed, expected) =>
    `${plural(reports, "report has", "reports have")} this figure; ${f.count(filed)} filed of ${f.count(expected)} expected`,
  blanks: (blank) => `${plural(blank, "report leaves", "reports leave")} it blank`,
  derivedFrom: (derived) =>
    `${plural(derived, "blank total is", "blank totals are")} the sum of the applicants`,
  formChange: "The form changed in 2021; this measure did not",
  formBreak: "The form changed in 2021; do not compare across it",
  exported: (date) => `Exported ${date}`,

  trend: {
    name: "Request volumes",
    subtitle: "Information requests received, by year; grey: carried out to the next year",
    received: "Received",
    carriedOut: "Carried out",
    rose: (p) =>
      `Requests rose ${f.percent(p.ratio)} from ${p.from} to ${p.to}, to ${f.count(p.value)}`,
    doubled: (p) =>
      `${f.count(p.value)} requests in ${p.to}, ${p.times.toFixed(1)} times as many as in ${p.from}`,
    fell: (p) =>
      `Requests fell ${f.percent(-p.ratio)} from ${p.from} to ${p.to}, to ${f.count(p.value)}`,
    flat: (p) =>
      `Requests changed little from ${p.from} to ${p.to}: ${f.count(p.value)} in ${p.to}`,
    latest: (p) => `${f.count(p.value)} requests received in ${p.year}`,
    none: () => "Requests received",
  },
  change: {
    name: "Yearly change in requests",
    subtitle: "Change of requests received from the year before, %; agencies that reported in both",
    difference: "Difference",
    ratio: "Change",
    before: "Year before",
    now: "This year",
    matched: "Matched agencies",
    matchedBoth: (matched) => `${plural(matched, "agency", "agencies")} reported in both years`,
    streakUp: (p) =>
      `Requests grew ${p.years} years in a row, by ${f.percent(p.ratio)} in ${p.year}`,
    streakDown: (p) =>
      `Requests shrank ${p.years} years in a row, by ${f.percent(-p.ratio)} in ${p.year}`,
    up: (p) => `Requests grew ${f.percent(p.ratio)} in ${p.year}`,
    down: (p) => `Requests shrank ${f.percent(-p.ratio)} in ${p.year}`,
    flat: (p) => `Requests hardly changed in ${p.year}`,
    none: () => "Yearly change in requests received",
    nothing: "No agency states this figure in two years running, so nothing can be compared",
  },
  outcomes: {
    name: "Outcomes",
    subtitleCount: "Requests concluded, by outcome",
    subtitleShare: "Requests concluded, by outcome, % of all concluded",
    concluded: "Concluded",
    mostly: (p) =>
      `${f.percent(p.ratio)} of requests were granted in full or part in ${p.year}; ${f.percent(p.otherRatio)} “${p.other}”`,
    under: (p) =>
      `Fewer than half of requests (${f.percent(p.ratio)}) were granted in ${p.year}; ${f.percent(p.otherRatio)} “${p.other}”`,
    unexplainedLarge: (p) =>
      `Outcomes of ${p.year} miss the stated total by ${f.percent(p.ratio)}; read shares with care`,
    none: () => "Outcomes of requests",
    nothing: "The selected reports concluded no request",
  },
  agencies: {
    name: "Filing",
    subtitle: "Reports filed by agency and year, and how they check; open a cell for its report",
    agency: "Agency",
    find: "Find an agency by name",
    found: (all) => plural(all, "agency", "agencies"),
    noneFound: "No agency has that name",
    clear: "Clear search",
    pages: "Pages of agencies",
    states: {
      ontime: "On time",
      late: "Late",
      unjudged: "Not judged",
      broken: "Fails checks",
      missing: "Missing",
      none: "No report",
    },
    brokenCount: (count) => `${plural(count, "check", "checks")} failed`,
    published: (day) => `published ${day}`,
    due: (day) => `due ${day}`,
    someMissing: (p) =>
      `${f.count(p.missing)} of ${plural(p.expected, "report is", "reports are")} missing for ${p.year}`,
    someBroken: (p) =>
      `All ${f.count(p.filed)} filed for ${p.year}; ${plural(p.broken, "report fails", "reports fail")} checks`,
    someLate: (p) => `All ${f.count(p.filed)} filed for ${p.year}, ${f.count(p.late)} late`,
    allWell: (p) => `All ${f.count(p.filed)} reports for ${p.year} were filed on time`,
    none: () => "Reports filed by agency",
    cut: (shown, all) =>
      `CSV holds the first ${f.count(shown)} of ${f.count(all)} agencies, XLSX all of them`,
    deadline:
      "On time: departments by 31 January, governments by 31 March (Regulations, Article 49). Townships and others without a last day are not judged",
  },
  kpi: {
    heading: (year) => `Key figures for ${year}`,
    year: (year) => `${year}`,
    versus: (year, matched) => `on ${year} (${plural(matched, "agency", "agencies")} matched)`,
    versusShort: (year) => `on ${year}`,
    fraction: (n, of) => `${f.count(n)} / ${f.count(of)}`,
    points: (difference) => `${f.points(difference)} pp`,
    received: "Requests received",
    requests: "requests",
    filing: "Reports filed",
    filed: (expected) => `/ ${f.count(expected)}`,
    missing: (count) => `${f.count(count)} missing`,
    late: (count) => `${f.count(count)} late`,
    broken: (count) => `${f.count(count)} failing checks`,
    complete: "All filed",
  },
};
