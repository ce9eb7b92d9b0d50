import type { Draw } from "../../charts/frame.ts";
import type { Facts } from "./facts.ts";
import { picture, pictureSize } from "./picture.ts";
import { save, saveText } from "./save.ts";

/** ECharts is fetched only when it is needed; here it is as good as always there already. */
export async function savePicture(
  format: "png" | "svg",
  draw: Draw,
  facts: Facts,
  watermark: string,
  stem: string,
): Promise<void> {
  const { fontOf, pngOf, svgOf } = await import("../../charts/Chart.tsx");
  const option = picture(draw, facts, watermark, fontOf(document.body));
  if (format === "png") save(await pngOf(option, pictureSize), `${stem}.png`);
  else saveText(svgOf(option, pictureSize), "image/svg+xml", `${stem}.svg`);
}
