import { parentPort } from "node:worker_threads";
import { BarChart, LineChart } from "echarts/charts";
import { GraphicComponent, GridComponent, LegendComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { size } from "./option.ts";

use([BarChart, LineChart, GraphicComponent, GridComponent, LegendComponent, SVGRenderer]);

parentPort?.on("message", ({ id, option }: { id: number; option: EChartsCoreOption }) => {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  chart.setOption(option);
  parentPort?.postMessage({ id, svg: chart.renderToSVGString() });
  chart.dispose();
});
