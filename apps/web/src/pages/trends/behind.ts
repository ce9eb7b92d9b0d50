import { findMeasure } from "@gongkai/model";
import { changesQuery } from "../../figures/changes.ts";
import { gapQuery } from "../../figures/gap.ts";
import { filtersOf } from "../../filters/filters.ts";
import { changesBy, type TrendsSearch } from "../../filters/page-search.ts";
import { trendsMeasures } from "./question.ts";

/** What an address asks of what lies behind the trends. */
export function behindOf(search: TrendsSearch) {
  const measures = trendsMeasures(search);
  const measure = measures.find(({ key }) => key === search.driven) ?? measures[0];
  const offered = changesBy.filter((by) => by !== "outcome" || measure?.key === "concluded");
  const by = offered.find((one) => one === search.by) ?? ("region" as const);
  return { measures, measure, by, gap: findMeasure(search.gap ?? "received") };
}

/** The questions that follow from it. */
export function behindQueries(search: TrendsSearch) {
  const { measure, by, gap } = behindOf(search);
  const filters = filtersOf(search);
  return {
    changes: measure && changesQuery(filters, measure.key, by),
    gap: gap && gapQuery(filters, gap.key),
  };
}
