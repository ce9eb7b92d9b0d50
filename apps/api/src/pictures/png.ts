import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { family, typeset } from "./fonts.ts";

let ready: Promise<void> | undefined;

/** An SVG picture as PNG, so many times as wide and high; its type is that of the fonts here, whatever the machine has. */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  ready ??= readFile(
    createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"),
  ).then((wasm) => initWasm(wasm));
  await ready;
  const { text, fonts } = typeset(svg);
  const picture = new Resvg(text, {
    font: { fontBuffers: fonts, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: "zoom", value: scale },
  });
  const image = picture.render();
  const bytes = image.asPng();
  image.free();
  picture.free();
  return bytes;
}
