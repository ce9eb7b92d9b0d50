import { light } from "../theme/tokens.ts";
import type { Frame } from "./frame.ts";

/** A frame as wide as a figure on a desk, for tests of drawings. */
export const testingFrame: Frame = {
  width: 600,
  height: 300,
  top: 0,
  bottom: 0,
  side: 0,
  font: "sans-serif",
  theme: "light",
  tokens: light,
};
