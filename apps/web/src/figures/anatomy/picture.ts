import type { ChartOption } from "../../charts/Chart.tsx";
import type { Draw, Frame } from "../../charts/frame.ts";
import { textWidth } from "../../charts/text-width.ts";
import { light } from "../../theme/tokens.ts";
import type { Facts } from "./facts.ts";

export const pictureSize = { width: 1120, height: 680 };

const margin = 40;
const inner = pictureSize.width - 2 * margin;
const titleSize = 26;
const footSize = 13;

const linesOf = (text: string, size: number) =>
  Math.max(1, Math.ceil(textWidth(text, size) / inner));

interface Text {
  text: string;
  top: number;
  size: number;
  colour: string;
  bold?: boolean;
}

const element = ({ text, top, size, colour, bold }: Text, font: string) => ({
  type: "text" as const,
  left: margin,
  top,
  style: {
    text,
    width: inner,
    overflow: "break" as const,
    fontSize: size,
    lineHeight: size * 1.4,
    fontWeight: bold ? ("bold" as const) : ("normal" as const),
    fontFamily: font,
    fill: colour,
  },
});

/**
 * A figure as a picture that stands alone: its words are in it. Always in the light theme, for paper.
 * Words that are too long for a line take two; the drawing gets what is left.
 */
export function picture(draw: Draw, facts: Facts, watermark: string, font: string): ChartOption {
  const titleHeight = linesOf(facts.title, titleSize) * titleSize * 1.4;
  const top = 34 + titleHeight + 62;
  const footHeight = facts.foot.reduce(
    (sum, line) => sum + linesOf(line, footSize) * footSize * 1.4,
    0,
  );
  const footTop = pictureSize.height - 28 - footHeight;
  const frame: Frame = {
    ...pictureSize,
    top,
    bottom: pictureSize.height - footTop + 20,
    side: margin,
    font,
    theme: "light",
    tokens: light,
  };
  const option = draw(frame);
  return {
    ...option,
    backgroundColor: light.card,
    graphic: [
      ...(Array.isArray(option.graphic) ? option.graphic : []),
      ...(facts.synthetic ? watermarks(watermark, font) : []),
      element({ text: facts.title, top: 30, size: titleSize, colour: light.ink, bold: true }, font),
      element({ text: facts.subtitle, top: 34 + titleHeight, size: 15, colour: light.ink2 }, font),
      element({ text: facts.selection, top: 58 + titleHeight, size: 15, colour: light.ink2 }, font),
      ...footElements(facts.foot, footTop, font),
    ],
  };
}

function footElements(foot: readonly string[], start: number, font: string) {
  let top = start;
  return foot.map((text) => {
    const drawn = element({ text, top, size: footSize, colour: light.ink2 }, font);
    top += linesOf(text, footSize) * footSize * 1.4;
    return drawn;
  });
}

/** Across the drawing, so that no part of it can be cut out without one. */
function watermarks(text: string, font: string) {
  const places = [0.22, 0.5, 0.78].flatMap((x) => [0.34, 0.7].map((y) => ({ x, y })));
  return places.map(({ x, y }) => ({
    type: "text" as const,
    x: x * pictureSize.width,
    y: y * pictureSize.height,
    rotation: Math.PI / 9,
    silent: true,
    z: 100,
    style: {
      text,
      align: "center" as const,
      verticalAlign: "middle" as const,
      fontSize: 28,
      fontWeight: "bold" as const,
      fontFamily: font,
      fill: light.warning,
      opacity: 0.2,
    },
  }));
}
