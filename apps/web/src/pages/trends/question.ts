import type { Measure } from "@gongkai/model";
import { measuresQuery } from "../../figures/trend.ts";
import { filtersOf } from "../../filters/filters.ts";
import type { TrendsSearch } from "../../filters/page-search.ts";
import { chosenMeasures } from "../chosen-measures.ts";

const usual = ["received", "disclosure_rate", "backlog_rate", "disputes_per_100"];

/** The measures that an address of the page shows. */
export const trendsMeasures = (search: TrendsSearch): readonly Measure[] =>
  chosenMeasures(search, usual);

/** The question that an address of the page asks. */
export const trendsQuery = (search: TrendsSearch) => splitBy(search, search.split);

/** The same of all together, which the page rests on: the parts of a split may rest on other reports. */
export const wholeTrendsQuery = (search: TrendsSearch) => splitBy(search, undefined);

function splitBy(search: TrendsSearch, split: TrendsSearch["split"]) {
  const keys = trendsMeasures(search).map(({ key }) => key);
  return measuresQuery(filtersOf(search), keys, split);
}
