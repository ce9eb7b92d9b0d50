import { parentPort } from "node:worker_threads";
import { BarChart, LineChart, SankeyChart } from "echarts/charts";
import { GraphicComponent, GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Drawing } from "./drawing.ts";
import { pngOf } from "./png.ts";

use([BarChart, LineChart, SankeyChart]);
use([GraphicComponent, GridComponent, LegendComponent, SVGRenderer]);

parentPort?.on("message", async ({ picture, scale }: Drawing) => {
  const svg = svgOf(picture);
  parentPort?.postMessage(scale === undefined ? Buffer.from(svg) : await pngOf(svg, scale));
});

function svgOf({ option, width, height }: Drawing["picture"]): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
