import { MapChart } from "echarts/charts";
import { registerMap, use } from "echarts/core";

use([MapChart]);

/** The outlines of regions, as a map is drawn from them. */
export interface Outlines {
  readonly type: "FeatureCollection";
  readonly features: readonly {
    readonly type: "Feature";
    /** `cp` is where the name stands. */
    readonly properties: { readonly name: string; readonly cp: [number, number] };
    readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: number[][][][] };
  }[];
}

/** Makes outlines known under a name; that of the nation is `china`, to which the South China Sea is added as an inset. */
export const knowMap = (name: string, outlines: Outlines): void =>
  registerMap(name, { type: outlines.type, features: [...outlines.features] });
