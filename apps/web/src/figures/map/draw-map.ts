import { calm, labelSize } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import { type Draw, type Frame, isNarrow } from "../../charts/frame.ts";
import { tooltipBox } from "../../charts/tooltip.ts";
import type { KnownMap } from "./boundaries.ts";
import { classesOf, classOf, type ValueClass } from "./classes.ts";

/** A region as it is drawn. */
interface Place {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}

interface MapDrawn {
  readonly map: KnownMap;
  readonly places: readonly Place[];
  /** A name as short as the map needs it. */
  readonly short: (name: string) => string;
  readonly write: (value: number) => string;
  /** What a region without a figure is said to have. */
  readonly none: string;
  readonly tooltip: (code: string) => string;
}

const dark = "#16212e";
const pale = "#ffffff";

/** Regions in the colour of their class; named where there is room. */
export function drawMap({ map, places, short, write, none, tooltip }: MapDrawn): Draw {
  const classes = classesOf(
    places.flatMap(({ code, value }) => (map.codes.has(code) ? (value ?? []) : [])),
  );
  return (frame): ChartOption => ({
    ...calm(frame),
    graphic: legendOf(classes, write, none, frame),
    tooltip: {
      ...tooltipBox(frame),
      trigger: "item",
      formatter: (asked: unknown) => tooltip(nameIn(asked)),
    },
    series: [
      {
        type: "map",
        id: "map",
        map: map.name,
        roam: false,
        selectedMode: false,
        ...layoutOf(map.aspect, frame),
        itemStyle: { areaColor: frame.tokens.sunken, borderColor: frame.tokens.edge },
        emphasis: { disabled: true },
        label: { show: false },
        data: places.map(({ code, name, value }) => {
          const found = value === null ? undefined : classOf(classes, value);
          const colour = found?.colour ?? frame.tokens.sunken;
          return {
            name: code,
            value: value ?? Number.NaN,
            itemStyle: { areaColor: colour },
            label: {
              show: !isNarrow(frame) && !map.small.has(code),
              formatter: short(name),
              fontSize: labelSize - 1,
              color: found
                ? classes.indexOf(found) > classes.length / 2
                  ? pale
                  : dark
                : frame.tokens.ink,
            },
          };
        }),
      },
    ],
  });
}

/** What was hovered or clicked, by its code. */
function nameIn(asked: unknown): string {
  const name: unknown = typeof asked === "object" && asked ? Reflect.get(asked, "name") : null;
  return typeof name === "string" ? name : "";
}

/** As large as the room allows, in its middle. */
function layoutOf(aspect: number, frame: Frame) {
  const left = frame.side + (isNarrow(frame) ? 4 : 130);
  const width = frame.width - left - frame.side - 4;
  const height = frame.height - frame.top - frame.bottom - 16;
  const fits = Math.min(width, height * aspect);
  return {
    layoutCenter: [left + width / 2, frame.top + 8 + height / 2],
    layoutSize: aspect > 1 ? fits : fits / aspect,
  };
}

const side = 14;
const step = 20;

/** The classes from high to low, and what has no figure, at the left end of the drawing. */
function legendOf(
  classes: readonly ValueClass[],
  write: (value: number) => string,
  none: string,
  frame: Frame,
) {
  if (isNarrow(frame)) return [];
  const lines = [
    ...classes.toReversed().map(({ from, to, colour }) => ({
      ...{ colour, text: from === to ? write(from) : `${write(from)} – ${write(to)}` },
    })),
    { colour: frame.tokens.sunken, text: none },
  ];
  const top = frame.height - frame.bottom - lines.length * step - 8;
  return lines.flatMap(({ colour, text }, i) => [
    {
      type: "rect" as const,
      silent: true,
      shape: { x: frame.side, y: top + i * step, width: side, height: side },
      style: { fill: colour, stroke: frame.tokens.edge, lineWidth: 1 },
    },
    {
      type: "text" as const,
      silent: true,
      x: frame.side + side + 6,
      y: top + i * step + 1,
      style: { text, fontSize: labelSize, fontFamily: frame.font, fill: frame.tokens.ink2 },
    },
  ]);
}
