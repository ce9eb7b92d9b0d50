import { parentPort } from "node:worker_threads";
import { BarChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Drawing } from "./drawing.ts";
import { size } from "./option.ts";
import { pngOf } from "./png.ts";

use([BarChart, LineChart, GraphicComponent, GridComponent, LegendComponent, SVGRenderer]);

parentPort?.on("message", async ({ option, scale }: Drawing) => {
  const svg = svgOf(option);
  parentPort?.postMessage(scale === undefined ? Buffer.from(svg) : await pngOf(svg, scale));
});

function svgOf(option: Drawing["option"]): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
