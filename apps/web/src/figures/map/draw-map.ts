import { calm, labelSize } from "../../charts/axes.ts";
import type { ChartOption } from "../../charts/Chart.tsx";
import { type Draw, type Frame, isNarrow } from "../../charts/frame.ts";
import { textWidth } from "../../charts/text-width.ts";
import { tooltipBox } from "../../charts/tooltip.ts";
import type { KnownMap } from "./boundaries.ts";
import { classesOf, classOf, isDeep, onDark } from "./classes.ts";

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

/** A name may reach a little over the circle that has most room within a region. */
const reach = 2.6;

const nameSize = labelSize - 1;

const dark = "#16212e";
const pale = "#ffffff";

/** Regions in the colour of their class; named where there is room. */
export function drawMap({ map, places, short, write, none, tooltip }: MapDrawn): Draw {
  const classes = classesOf(
    places.flatMap(({ code, value }) => (map.codes.has(code) ? (value ?? []) : [])),
  );
  const entries = [
    ...classes.toReversed().map(({ from, to, colour }) => ({
      ...{ colour, text: from === to ? write(from) : `${write(from)} – ${write(to)}` },
    })),
    { colour: undefined, text: none },
  ];
  return (frame): ChartOption => {
    const layout = layoutOf(map.aspect, entries, frame);
    const fits = (code: string, name: string) =>
      textWidth(name, nameSize) <= reach * layout.height * (map.rooms.get(code) ?? 0);
    return {
      ...calm(frame),
      graphic: legendOf(entries, frame),
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
          layoutCenter: layout.centre,
          layoutSize: layout.size,
          itemStyle: { areaColor: frame.tokens.sunken, borderColor: frame.tokens.edge },
          emphasis: { disabled: true },
          label: { show: false },
          data: places.map(({ code, name, value }) => {
            const found = value === null ? undefined : classOf(classes, value);
            const colour = found ? shade(found.colour, frame) : frame.tokens.sunken;
            return {
              name: code,
              value: value ?? Number.NaN,
              itemStyle: { areaColor: colour },
              label: {
                show: fits(code, short(name)),
                formatter: short(name),
                fontSize: nameSize,
                textBorderColor: colour,
                textBorderWidth: 3,
                color: found ? (isDeep(colour) ? pale : dark) : frame.tokens.ink,
              },
            };
          }),
        },
      ],
    };
  };
}

const shade = (colour: string, { theme }: Frame): string =>
  theme === "dark" ? onDark(colour) : colour;

/** What was hovered or clicked, by its code. */
function nameIn(asked: unknown): string {
  const name: unknown = typeof asked === "object" && asked ? Reflect.get(asked, "name") : null;
  return typeof name === "string" ? name : "";
}

/** As large as the room allows, in its middle. */
function layoutOf(aspect: number, entries: readonly Entry[], frame: Frame) {
  const above = isNarrow(frame) ? (placesOf(entries, frame).at(-1)?.y ?? 0) + step - frame.top : 0;
  const left = frame.side + (isNarrow(frame) ? 4 : 130);
  const width = frame.width - left - frame.side - 4;
  const height = frame.height - frame.top - frame.bottom - above - 16;
  const fits = Math.min(width, height * aspect);
  return {
    centre: [left + width / 2, frame.top + above + 8 + height / 2],
    size: aspect > 1 ? fits : fits / aspect,
    height: fits / aspect,
  };
}

const side = 14;
const step = 20;

/** A class of the legend; without a colour, what has no figure. */
interface Entry {
  readonly colour: string | undefined;
  readonly text: string;
}

/** Where the entries stand: one below the other at the left end of the drawing, in rows above it on a narrow screen. */
function placesOf(entries: readonly Entry[], frame: Frame): { x: number; y: number }[] {
  if (!isNarrow(frame)) {
    const top = frame.height - frame.bottom - entries.length * step - 8;
    return entries.map((_, i) => ({ x: frame.side, y: top + i * step }));
  }
  const widest = Math.max(...entries.map(({ text }) => textWidth(text, labelSize)));
  const column = side + 6 + widest + 8;
  const columns = Math.max(1, Math.floor((frame.width - 2 * frame.side) / column));
  return entries.map((_, i) => ({
    x: frame.side + (i % columns) * column,
    y: frame.top + Math.floor(i / columns) * step,
  }));
}

/** The classes from high to low, and what has no figure. */
function legendOf(entries: readonly Entry[], frame: Frame) {
  const places = placesOf(entries, frame);
  return entries.flatMap(({ colour, text }, i) => {
    const { x = 0, y = 0 } = places[i] ?? {};
    return [
      {
        type: "rect" as const,
        silent: true,
        shape: { x, y, width: side, height: side },
        style: {
          fill: colour === undefined ? frame.tokens.sunken : shade(colour, frame),
          stroke: frame.tokens.edge,
          lineWidth: 1,
        },
      },
      {
        type: "text" as const,
        silent: true,
        x: x + side + 6,
        y: y + 1,
        style: { text, fontSize: labelSize, fontFamily: frame.font, fill: frame.tokens.ink2 },
      },
    ];
  });
}
