import type { Measure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { MapAnswer, MapRow } from "../api-types.ts";
import { barsHeight, drawBars } from "../charts/bars.ts";
import { tooltipHtml } from "../charts/tooltip.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { Words } from "../i18n/words.ts";
import type { Presented } from "./anatomy/presented.ts";
import { valueText } from "./anatomy/value-text.ts";
import type { KnownMap } from "./map/boundaries.ts";
import { drawMap } from "./map/draw-map.ts";
import { axisText } from "./measure/point-text.ts";

export function mapQuery({ from: _, to, ...filters }: Filters, measure: string, asked?: number) {
  const year = asked ?? to;
  return queryOptions({
    queryKey: ["map", queryOf(filters), measure, year ?? null],
    queryFn: ({ signal }) => ask("map", { ...filters, measure, year }, signal),
    placeholderData: keepPreviousData,
  });
}

const mapHeight = 460;
/** What a name is known without, where there is little room. */
const endings = /(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|省|市)$/u;

/** Regions with a figure, the highest first, then those without. */
const byValue = (rows: readonly MapRow[]): MapRow[] =>
  rows.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));

export type RegionName = (code: string, otherwise: string) => string;

/** A measure of the regions one level down in a year, on a map where one is known, else as bars. */
export function presentMap(
  answer: MapAnswer,
  measure: Measure,
  nameOf: RegionName,
  map: KnownMap | null,
  words: Words,
): Presented {
  const { t, of, lang } = words;
  const say = t.pages.map;
  const { year } = answer;
  const name = of(measure.label);
  const rows = byValue(answer.rows);
  const [first] = rows;
  const text = (value: number | null) =>
    value === null ? t.figure.noFigure : valueText(value, measure, t);
  const places = rows.map(({ region, name: otherwise, value }) => ({
    ...{ code: region, name: nameOf(region, otherwise), value, text: text(value) },
  }));
  const tell = (row: MapRow | undefined) => tooltip(row, text, name, nameOf, words);
  const drawn = (): Pick<Presented, "draw" | "height" | "needs"> =>
    map
      ? {
          needs: "map",
          height: mapHeight,
          draw: drawMap({
            ...{ map, places, none: t.figure.noFigure },
            short: (region) => (lang === "zh" ? region.replace(endings, "") : region),
            write: axisText(measure, "value", t),
            tooltip: (code) => tell(rows.find((row) => row.region === code)),
          }),
        }
      : {
          height: barsHeight(rows.length),
          draw: drawBars({ key: "value", bars: places, tooltip: (index) => tell(rows[index]) }),
        };
  return {
    headline: headlineOf(answer, measure, nameOf, words),
    subtitle: say.subtitle(name, t.ranking.inUnit[measure.unit]),
    notes: map ? [...absent(rows, map, nameOf, words), say.source] : [],
    nothing: first && first.value !== null ? undefined : say.nothing,
    ...drawn(),
    open: (row) => rows[row]?.region,
    sheet: {
      columns: [
        { key: "region", label: t.filters.region, kind: "text" },
        { key: "code", label: "", kind: "text", fileOnly: true },
        { key: "year", label: t.figure.year, kind: "year", fileOnly: true },
        { key: "value", label: name, kind: measure.unit === "ratio" ? "ratio" : "decimal" },
        { key: "numerator", label: t.figure.numerator, kind: "decimal" },
        { key: "denominator", label: t.figure.denominator, kind: "decimal" },
        { key: "reports", label: t.figure.reports, kind: "count" },
        { key: "filed", label: t.figure.filed, kind: "count" },
        { key: "expected", label: t.figure.expected, kind: "count" },
      ],
      rows: rows.map((row) => [
        ...[nameOf(row.region, row.name), row.region, year, row.value, row.numerator],
        ...[row.denominator, row.reports, row.filed, row.expected],
      ]),
    },
  };
}

/** Which region is highest, or that several are; of one alone that there is no other. */
export function headlineOf(
  { rows, year }: Pick<MapAnswer, "rows" | "year">,
  measure: Measure,
  nameOf: RegionName,
  words: Words,
): string {
  const { map } = words.t.pages;
  const known = byValue(rows).filter(({ value }) => value !== null);
  const [first] = known;
  const name = words.of(measure.label);
  if (!first || first.value === null) return map.plain(year, name);
  const value = valueText(first.value, measure, words.t);
  const region = nameOf(first.region, first.name);
  if (known.length === 1) return words.t.measure.only({ name, year, member: region, value });
  const tied = known.filter((row) => row.value === first.value).length;
  const named = tied > 1 ? words.t.filters.andMore(region, tied) : region;
  return map.headline({ year, measure: name, region: named, value });
}

/** What has a figure and no place on the map: agencies of the chosen region itself, and regions that are newer. */
function absent(
  rows: readonly MapRow[],
  { codes }: KnownMap,
  nameOf: RegionName,
  { t }: Words,
): string[] {
  const names = rows
    .filter(({ region, value }) => value !== null && !codes.has(region))
    .map(({ region, name }) => nameOf(region, name));
  return names.length === 0 ? [] : [t.pages.map.absent(names.join(t.and))];
}

function tooltip(
  row: MapRow | undefined,
  text: (value: number | null) => string,
  name: string,
  nameOf: RegionName,
  { t }: Words,
): string {
  if (!row) return "";
  const { numerator, denominator } = row;
  return tooltipHtml({
    title: nameOf(row.region, row.name),
    lines: [
      { label: name, value: text(row.value) },
      ...(numerator !== null && denominator !== null
        ? [{ label: "n / N", value: t.figure.kpi.fraction(numerator, denominator) }]
        : []),
    ],
    notes: [t.figure.counted(row.reports, row.filed, row.expected)],
  });
}
