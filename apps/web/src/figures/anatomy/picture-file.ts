import type { Facts } from "./facts.ts";
import { picture, pictureSize } from "./picture.ts";
import type { Presented } from "./presented.ts";

/** PNG with two pixels for each of the drawing's own, or with one. */
export type PictureFormat = "png" | "png1" | "svg";

/** A figure as a picture. ECharts is fetched only when it is needed; here it is as good as always there already. */
export async function pictureFile(
  format: PictureFormat,
  { draw, needs }: Presented,
  facts: Facts,
  watermark: string,
): Promise<Blob> {
  if (needs === "sankey") await import("../../charts/sankey-part.ts");
  if (needs === "map") await import("../../charts/map-part.ts");
  const { fontOf, pngOf, svgOf } = await import("../../charts/Chart.tsx");
  const option = picture(draw, facts, watermark, fontOf(document.body));
  if (format !== "svg") return pngOf(option, pictureSize, format === "png" ? 2 : 1);
  return new Blob([svgOf(option, pictureSize)], { type: "image/svg+xml;charset=utf-8" });
}
