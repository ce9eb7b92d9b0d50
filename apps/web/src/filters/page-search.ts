import { measures } from "@gongkai/model";
import { decimal, idList, matching, oneOf, type Raw, readFilters, whole } from "./read.ts";
import type { FilterSearch } from "./search.ts";

/** The outcomes that are made of reasons. */
export const reasonGroups = ["denied", "unavailable", "unprocessed", "otherwise"] as const;
export type ReasonGroup = (typeof reasonGroups)[number];

type ShareView = "share" | "table" | undefined;

/** How a measure by region is shown; the map is left out of the address. */
export type MapView = "map" | "bars" | "table";

export interface OutcomesSearch extends FilterSearch {
  outcomes?: ShareView;
  flow?: "table" | undefined;
  year?: number | undefined;
  group?: ReasonGroup | undefined;
  reasons?: ShareView;
}

export const splits = ["region", "kind", "level"] as const;
export type Split = (typeof splits)[number];

/** Pages that show several measures, each in a figure of its own. */
export interface MeasuresSearch extends FilterSearch {
  /** Keys of measures, parted by commas. */
  measures?: string | undefined;
}

/** By what a change is taken apart. */
export const changesBy = ["region", "agency", "kind", "level", "outcome"] as const;
export type ChangesBy = (typeof changesBy)[number];

export interface TrendsSearch extends MeasuresSearch {
  split?: Split | undefined;
  view?: "change" | "table" | undefined;
  map?: "bars" | "table" | undefined;
  /** The measure whose change is explained, by whom, and how it is shown. */
  driven?: string | undefined;
  by?: ChangesBy | undefined;
  changes?: "table" | undefined;
  /** The measure whose gap is shown, how, and of which year. */
  gap?: "concluded" | "carried_out" | undefined;
  gaps?: "table" | undefined;
  year?: number | undefined;
}

/** As many measures as a page shows at once. */
export const mostMeasures = 6;

/** As many agencies or regions as are compared at once. */
export const mostCompared = 20;

export interface CompareSearch extends MeasuresSearch {
  of?: "region" | undefined;
  /** Codes of regions, parted by commas. */
  regions?: string | undefined;
  view?: "percentile" | "table" | undefined;
  spread?: "funnel" | "table" | undefined;
}

interface DisclosureSearch extends MeasuresSearch {
  view?: "table" | undefined;
}

/** Lines and groups of section three by who asked. */
export const applicantLines = [
  "received",
  "granted",
  "partial",
  "denied",
  "unavailable",
  "unprocessed",
] as const;
export type ApplicantLine = (typeof applicantLines)[number];

interface ApplicantsSearch extends FilterSearch {
  line?: ApplicantLine | undefined;
  view?: ShareView;
}

interface DisputesSearch extends FilterSearch {
  view?: ShareView;
}

export const severities = ["error", "warning", "hint"] as const;

export interface FindingsSearch extends FilterSearch {
  rule?: string | undefined;
  severity?: (typeof severities)[number] | undefined;
  outcome?: "undecided" | undefined;
  map?: "bars" | "table" | undefined;
  /** The page of the agencies with findings. */
  agencies?: number | undefined;
  page?: number | undefined;
}

export const narrativeSections = ["preamble", "overview", "problems", "other"] as const;

export interface SearchSearch extends FilterSearch {
  q?: string | undefined;
  /** The section that is looked in. */
  part?: (typeof narrativeSections)[number] | undefined;
  page?: number | undefined;
}

export interface CellsSearch extends FilterSearch {
  measure?: string | undefined;
  sum?: string | undefined;
  within?: string | undefined;
  split?: Split | "agency" | undefined;
  group?: string | undefined;
  /** Parts of the split that are left out, parted by commas. */
  except?: string | undefined;
  /** Between which a report's own value lies, and the least denominator. */
  value_from?: number | undefined;
  value_below?: number | undefined;
  value_to?: number | undefined;
  least?: number | undefined;
  page?: number | undefined;
}

export interface MethodsSearch extends FilterSearch {
  find?: string | undefined;
}

const mapView = (value: unknown) => oneOf(value, ["bars", "table"]);
const shareView = (value: unknown): ShareView => oneOf(value, ["share", "table"]);
const year = (value: unknown) => whole(value, 2000, 2100);
const page = (value: unknown) => whole(value, 2, 100_000);
const words = (value: unknown) => matching(value, /^.{1,100}$/u);
const measureKey = (value: unknown) =>
  oneOf(
    value,
    measures.map(({ key }) => key),
  );
const sumName = /^[\w.]{1,100}$/;

/** Measures that there are, in the order asked for; the others are left out. */
function readMeasures(raw: Raw): Pick<MeasuresSearch, "measures"> {
  const asked = typeof raw.measures === "string" ? raw.measures.split(",") : [];
  const known = [...new Set(asked)].filter((key) => measures.some((one) => one.key === key));
  return { measures: known.slice(0, 12).join(",") || undefined };
}

export const readOutcomes = (raw: Raw): OutcomesSearch => ({
  ...readFilters(raw),
  outcomes: shareView(raw.outcomes),
  flow: oneOf(raw.flow, ["table"]),
  year: year(raw.year),
  group: oneOf(raw.group, reasonGroups),
  reasons: shareView(raw.reasons),
});

export const readTrends = (raw: Raw): TrendsSearch => ({
  ...readFilters(raw),
  ...readMeasures(raw),
  split: oneOf(raw.split, splits),
  view: oneOf(raw.view, ["change", "table"]),
  map: mapView(raw.map),
  driven: measureKey(raw.driven),
  by: oneOf(raw.by, changesBy),
  changes: oneOf(raw.changes, ["table"]),
  gap: oneOf(raw.gap, ["concluded", "carried_out"]),
  gaps: oneOf(raw.gaps, ["table"]),
  year: year(raw.year),
});

export const readCompare = (raw: Raw): CompareSearch => ({
  ...readFilters(raw),
  ...readMeasures(raw),
  of: oneOf(raw.of, ["region"]),
  regions: matching(raw.regions, /^\d{6}(,\d{6}){0,19}$/),
  view: oneOf(raw.view, ["percentile", "table"]),
  spread: oneOf(raw.spread, ["funnel", "table"]),
});

export const readDisclosure = (raw: Raw): DisclosureSearch => ({
  ...readFilters(raw),
  ...readMeasures(raw),
  view: oneOf(raw.view, ["table"]),
});

export const readApplicants = (raw: Raw): ApplicantsSearch => ({
  ...readFilters(raw),
  line: oneOf(raw.line, applicantLines),
  view: shareView(raw.view),
});

export const readDisputes = (raw: Raw): DisputesSearch => ({
  ...readFilters(raw),
  view: shareView(raw.view),
});

export const readFindings = (raw: Raw): FindingsSearch => ({
  ...readFilters(raw),
  rule: matching(raw.rule, sumName),
  severity: oneOf(raw.severity, severities),
  outcome: oneOf(raw.outcome, ["undecided"]),
  map: mapView(raw.map),
  agencies: page(raw.agencies),
  page: page(raw.page),
});

export const readSearch = (raw: Raw): SearchSearch => ({
  ...readFilters(raw),
  q: words(raw.q),
  part: oneOf(raw.part, narrativeSections),
  page: page(raw.page),
});

export const readCells = (raw: Raw): CellsSearch => ({
  ...readFilters(raw),
  measure: measureKey(raw.measure),
  sum: matching(raw.sum, sumName),
  within: matching(raw.within, /^[\w.,]{1,300}$/),
  split: oneOf(raw.split, [...splits, "agency"]),
  group: words(raw.group),
  except: matching(raw.except, idList),
  value_from: decimal(raw.value_from),
  value_below: decimal(raw.value_below),
  value_to: decimal(raw.value_to),
  least: whole(raw.least, 0, 1_000_000),
  page: page(raw.page),
});

export const readMethods = (raw: Raw): MethodsSearch => ({
  ...readFilters(raw),
  find: words(raw.find),
});
