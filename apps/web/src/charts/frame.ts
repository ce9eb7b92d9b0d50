import type { ThemeName, Tokens } from "../theme/tokens.ts";
import type { ChartOption } from "./Chart.tsx";

/** The room that a drawing has, and the colours it stands in. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free above, below and at either side, for the words around an exported picture. */
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
  /** The families of type that the page is set in. */
  readonly font: string;
  readonly theme: ThemeName;
  readonly tokens: Tokens;
}

/** A figure's drawing: pure, so that a test, the screen and an export all see the same. */
export type Draw = (frame: Frame) => ChartOption;

/** Too narrow for labels beside the drawing. */
export const isNarrow = (frame: Frame): boolean => frame.width < 460;
