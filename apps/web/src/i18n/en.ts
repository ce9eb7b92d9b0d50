import { enFigures } from "./en-figures.ts";
import { enFiling } from "./en-filing.ts";
import { enMeasure } from "./en-measure.ts";
import { enPages } from "./en-pages.ts";
import { enQuestions } from "./en-questions.ts";
import { enRanking } from "./en-ranking.ts";
import { enReport } from "./en-report.ts";
import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");

export const en: Dictionary = {
  locale: "en",
  formats: f,
  product: "公开 Gongkai",
  tagline: "Open-government reports",
  title: (page) => `${page} · Gongkai`,
  skip: "Skip to content",
  navigation: "Main",
  overview: "Overview",
  edition: (edition) => `Edition ${edition}`,
  editionPinned: "older edition",
  toCurrentEdition: "Go to the latest",
  switchLanguage: "中文",
  toTheme: {
    light: "Switch to light",
    dark: "Switch to dark",
    contrast: "Switch to high contrast",
  },
  tour: {
    start: "Show me around",
    steps: [
      {
        target: ".filters",
        title: "Choose whom and which years",
        text: "Find regions and agencies by name or pinyin initials. The address keeps every choice: who opens your link sees this page.",
      },
      {
        target: ".figure-head",
        title: "A figure says one thing",
        text: "The headline is computed from the data. Chart, table and map show the same numbers; switch at the top right.",
      },
      {
        target: ".figure-body",
        title: "Every number can be traced",
        text: "Click a bar, a point or a number of a table: you see the cells that it adds up, and their place in the source.",
      },
      {
        target: ".figure-foot",
        title: "What it rests on, and downloads",
        text: "At the left how many reports it counts and how many are missing; at the right definitions, pictures and tables.",
      },
    ],
  },
  synthetic: "Synthetic sample data",
  syntheticWhy: "These reports are generated for demonstration. They are no agency's real figures.",
  colon: ": ",
  and: ", ",
  sentences: " ",

  filters: {
    heading: "Filters",
    region: "Region",
    regionAll: "All regions",
    regionWith: (name) => `${name} and all below`,
    regionOwn: (name) => `${name}, own level`,
    regionUnknown: "Region unknown",
    regionNone: "No such region",
    years: "Years",
    yearFrom: "First year",
    yearTo: "Last year",
    basis: "Basis",
    units: "Unit reports",
    consolidated: "Government reports",
    level: "Level",
    kind: "Kind",
    synthetic: "Data",
    realOnly: "Real only",
    all: "All",
    agency: "Agency",
    agencyCount: (count) => f.count(count),
    agencyAll: "All",
    agencyNone: "No such agency",
    agencyHint: "Type a name, its pinyin or the initials of it",
    agencyMost: (most) => `At most ${most}`,
    agencyFirst: (shown, total) =>
      `The first ${f.count(shown)} of ${f.count(total)}; type a name or its pinyin for fewer`,
    andMore: (names, count) => `${names} … (${f.count(count)} in all)`,
    copy: "Copy link",
    copied: "Copied",
    reset: "Clear filters",
  },
  levels: {
    nation: "National",
    province: "Province",
    prefecture: "Prefecture",
    county: "County",
    township: "Township",
  },
  scopes: { unit: "Unit report", consolidated: "Consolidated report" },
  selection: {
    years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    synthetic: (count) => `${f.count(count)} of them ${count === 1 ? "is" : "are"} synthetic.`,
    coverage: (filed, expected) =>
      expected === 0
        ? `${f.count(filed)} reports.`
        : `${f.count(filed)} of ${f.count(expected)} expected reports (${f.percent(filed / expected)} coverage).`,
    matched: "Changes compare agencies that reported in both years.",
    mixed: (real, synthetic) =>
      `The figures below add ${f.count(real)} real and ${f.count(synthetic)} synthetic reports together; they describe no real place.`,
    onlyReal: "Real only",
    excluded: "Synthetic sample data is left out.",
    withSynthetic: "Include synthetic data",
  },

  figure: enFigures,
  filing: enFiling,
  measure: enMeasure,
  pages: enPages,
  questions: enQuestions,
  ranking: enRanking,
  report: enReport,

  problem: {
    heading: "The data could not be fetched",
    unreachable:
      "The service cannot be reached. The page and its filters are kept; try again shortly.",
    retry: "Try again",
    request: (id) => `Request ${id}`,
    kinds: {
      "invalid-request": (detail) => `A filter has a value that cannot be used: ${detail}.`,
      "unknown-region": (detail) => `This edition has no region with the code ${detail}.`,
      "unknown-agency": (detail) => `This edition has no agency with the id ${detail}.`,
      "unknown-edition": (detail) => `There is no edition ${detail}.`,
      "pruned-edition": (detail) => `Edition ${detail} is no longer kept; look at the current one.`,
      internal: () => "Something went wrong on the server. The data is not affected.",
    },
    page: "This page failed",
    pageDetail: "No data was affected. Reloading usually helps.",
    reload: "Reload",
  },
  empty: {
    heading: "No reports match",
    detail: "Widen the region, the years or the basis.",
    reset: "Clear all filters",
    because: "No report answers all of these filters. There are some without one of them:",
    without: {
      region: "Any region",
      level: "Any level",
      kind: "Any kind",
      agency: "Any agency",
      years: "All years",
      basis: "Sum of unit reports",
      synthetic: "With synthetic data",
    },
    reports: (count) => `${f.count(count)} ${count === 1 ? "report" : "reports"}`,
  },
  banner: {
    offline:
      "There is no connection. What is shown stays; it goes on by itself once you are online.",
    edition: (edition) =>
      `The data has moved on to edition ${edition}; this page still shows the former one.`,
    refresh: "Show the new one",
  },
  firstRun: {
    oldHeading: "The library has to be read again",
    oldDetail:
      "The program was updated and the format of the library changed. All originals are kept; the data is back once they are read again. On the server, run:",
    oldCommand: "npx gongkai serve --refresh",
    oldAfter:
      "If they are being read already, this page shows the data by itself when that is done.",
    heading: "No data yet",
    detail: "The library is empty. Load reports on the server and the figures will appear here:",
    command: "npx gongkai load PATH",
    after: "PATH is one report file or a folder of them. Refresh this page when loading is done.",
    refresh: "Refresh",
  },
  notFound: {
    heading: "No such page",
    detail: "The link may have changed, or a part of it was not copied.",
    report: "No such report",
    reportDetail: (agency, year) => `This edition has no report of “${agency}” for ${year}.`,
    home: "Back to the overview",
  },
};
