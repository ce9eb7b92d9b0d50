import { findMeasure, type Measure } from "@gongkai/model";
import { type MeasuresSearch, mostMeasures } from "../filters/page-search.ts";

/** The measures that an address asks for, else the usual ones of the page. */
export const chosenMeasures = (
  { measures }: MeasuresSearch,
  usual: readonly string[],
): readonly Measure[] =>
  (measures?.split(",") ?? usual).slice(0, mostMeasures).flatMap((key) => findMeasure(key) ?? []);
