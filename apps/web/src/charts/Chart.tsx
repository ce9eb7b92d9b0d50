import {
  BarChart,
  type BarSeriesOption,
  LineChart,
  type LineSeriesOption,
  type MapSeriesOption,
  type SankeySeriesOption,
} from "echarts/charts";
import {
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, type EChartsType, init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTheme } from "../theme/theme-context.ts";
import { type ThemeName, themes } from "../theme/tokens.ts";
import type { Draw } from "./frame.ts";
import { whenNear } from "./when-near.ts";

use([
  BarChart,
  LineChart,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | MapSeriesOption
  | SankeySeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

/** What a figure across an A4 page leaves for its drawing, in pixels of CSS. */
const paperWidth = 656;

interface ChartProps {
  draw: Draw;
  /** One sentence that says what the drawing shows. */
  label: string;
  /** Told which row of the figure's table, and which of its columns, was clicked. */
  onPick: (row: number, column: string) => void;
}

interface Clicked {
  readonly dataIndex: number;
  readonly dataType?: string | undefined;
  readonly seriesId?: string | undefined;
}

/** Fills its parent, and draws anew when the figure, the theme or its own size changes; in the light theme on paper. */
export function Chart({ draw, label, onPick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const picked = useRef(onPick);
  const { name } = useTheme();
  useEffect(() => {
    picked.current = onPick;
  }, [onPick]);
  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Read before any chart of the page is drawn: reading after a drawing lays the page out once more.
    const font = fontOf(element);
    const soon = whenNear(element);
    const drawIn = (theme: ThemeName, size: Size) => {
      if (size.width === 0) return;
      chart.current ??= started(element, size, picked);
      fit(chart.current, size);
      const style = { theme, tokens: themes[theme], font };
      const option = draw({ ...size, top: 0, bottom: 0, side: 0, ...style });
      chart.current.setOption(option, { notMerge: true });
    };
    const onScreen = () => drawIn(name, sizeOf(element));
    const onPaper = () => drawIn("light", { ...sizeOf(element), width: paperWidth });
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? sizeOf(element);
      soon.run(() => drawIn(name, { width, height }));
    });
    observer.observe(element);
    window.addEventListener("beforeprint", onPaper);
    window.addEventListener("afterprint", onScreen);
    return () => {
      soon.stop();
      observer.disconnect();
      window.removeEventListener("beforeprint", onPaper);
      window.removeEventListener("afterprint", onScreen);
    };
  }, [draw, name]);
  return <div ref={box} className="chart" role="img" aria-label={label} />;
}

/** A chart without a drawing yet; clicks are told to whoever listens when they come. */
function started(
  element: HTMLElement,
  size: Size,
  picked: { readonly current: ChartProps["onPick"] },
): EChartsType {
  const chart = init(element, null, { renderer: "svg", ...size });
  chart.on("click", ({ dataIndex, dataType, seriesId = "" }: Clicked) => {
    if (dataType !== "node") picked.current(dataIndex, seriesId.replace(/~\d+$/u, ""));
  });
  return chart;
}

const sizeOf = ({ clientWidth, clientHeight }: Element): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** A change of size draws what was drawn before once more, so it is told only where there is one. */
function fit(chart: EChartsType, { width, height }: Size): void {
  if (chart.getWidth() !== width || chart.getHeight() !== height) chart.resize({ width, height });
}

/** In single quotes: ECharts writes it into an attribute of SVG as it stands. */
export const fontOf = (element: Element): string =>
  getComputedStyle(element).fontFamily.replaceAll('"', "'");

interface Size {
  width: number;
  height: number;
}

/** A drawing as the text of an SVG file. */
export function svgOf(option: ChartOption, size: Size): string {
  const instance = init(null, null, { renderer: "svg", ssr: true, ...size });
  instance.setOption(option);
  const text = instance.renderToSVGString();
  instance.dispose();
  return text;
}

/** A drawing as a PNG picture with one or two pixels for each of its own. */
export async function pngOf(option: ChartOption, size: Size, ratio: 1 | 2): Promise<Blob> {
  const canvas = document.createElement("div");
  const instance = init(canvas, null, { renderer: "canvas", devicePixelRatio: ratio, ...size });
  instance.setOption(option);
  const url = instance.getDataURL({ type: "png", pixelRatio: ratio });
  instance.dispose();
  return blobOf(url);
}

function blobOf(url: string): Blob {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (char) =>
    char.charCodeAt(0),
  );
  return new Blob([bytes], { type: "image/png" });
}
