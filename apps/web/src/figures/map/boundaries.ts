import { queryOptions } from "@tanstack/react-query";
import type { Outlines } from "../../charts/map-part.ts";
import { roomiest } from "../../charts/roomiest.ts";
import { problemFrom } from "../../problem.ts";

/** A file of `public/maps`: points in steps from the left and the bottom, each as the way from the one before. */
export interface Boundaries {
  readonly left: number;
  readonly bottom: number;
  readonly step: number;
  readonly regions: readonly { readonly code: string; readonly polygons: readonly number[][][] }[];
}

/** The nation has no code of its own among the regions. */
const nation = "100000";

/** A map that can be drawn: under which name, and which regions are on it. */
export interface KnownMap {
  readonly name: string;
  readonly codes: ReadonlySet<string>;
  /** How far from its name each reaches on all sides, as a part of the map's height. */
  readonly rooms: ReadonlyMap<string, number>;
  /** Its width as a part of its height. */
  readonly aspect: number;
}

async function fetched(name: string, signal: AbortSignal) {
  const response = await fetch(`/maps/${name}.json`, { signal });
  if (!response.ok) throw problemFrom(response.status, null);
  return response.json();
}

/** The outlines of the regions below a region, or of the provinces; null where there are none. */
export const boundariesQuery = (region: string | undefined) =>
  queryOptions({
    queryKey: ["boundaries", region ?? nation],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<KnownMap | null> => {
      const code = region ?? nation;
      const codesKnown: string[] = await fetched("index", signal);
      if (!codesKnown.includes(code)) return null;
      const boundaries: Boundaries = await fetched(code, signal);
      const { knowMap } = await import("../../charts/map-part.ts");
      const name = code === nation ? "china" : code;
      knowMap(name, outlinesOf(boundaries));
      const codes = new Set(boundaries.regions.map((one) => one.code));
      return { name, codes, ...measured(boundaries) };
    },
  });

/** A degree of longitude is drawn three quarters as long as one of latitude. */
const flattened = 0.75;

function measured({ regions }: Boundaries): Pick<KnownMap, "aspect" | "rooms"> {
  const points = regions.flatMap(({ polygons }) => polygons.flat().flatMap(pointsOf));
  const spread = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 0);
  const height = spread(points.map(([, y]) => y)) || 1;
  return {
    aspect: (flattened * spread(points.map(([x]) => x))) / height,
    rooms: new Map(
      regions.map(({ code, polygons }) => [code, roomOf(polygons).radius / height] as const),
    ),
  };
}

/** Where in the largest part of a region its name has most room, as the map is drawn. */
function roomOf(polygons: Boundaries["regions"][number]["polygons"]) {
  const [largest] = polygons
    .map((rings) =>
      roomiest(rings.map((ring) => pointsOf(ring).map(([x, y]) => [x * flattened, y]))),
    )
    .toSorted((a, b) => b.radius - a.radius);
  const { x = 0, y = 0, radius = 0 } = largest ?? {};
  return { x: x / flattened, y, radius };
}

/** The outlines in degrees. */
export const outlinesOf = ({ left, bottom, step, regions }: Boundaries): Outlines => ({
  type: "FeatureCollection",
  features: regions.map(({ code, polygons }) => {
    const { x, y } = roomOf(polygons);
    return {
      type: "Feature",
      properties: { name: code, cp: [left + x * step, bottom + y * step] },
      geometry: {
        type: "MultiPolygon",
        coordinates: polygons.map((rings) =>
          rings.map((ring) => pointsOf(ring).map(([x, y]) => [left + x * step, bottom + y * step])),
        ),
      },
    };
  }),
});

function pointsOf(ways: readonly number[]): [number, number][] {
  let x = 0;
  let y = 0;
  return Array.from({ length: ways.length / 2 }, (_, i) => {
    x += ways[2 * i] ?? 0;
    y += ways[2 * i + 1] ?? 0;
    return [x, y];
  });
}
