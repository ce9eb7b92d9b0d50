import type { ThemeName } from "./tokens.ts";

/** A colour for an area of a drawing, with what is written on it and beside it. */
export interface Paint {
  /** The same in every theme and export, so that a colour is learnt once. */
  readonly fill: string;
  /** Text that stands on the fill. */
  readonly on: string;
  /** Text and lines of that colour on a card: dark enough, or light enough, to be read. */
  readonly text: Readonly<Record<ThemeName, string>>;
}

const darkText = "#16212e";
const lightText = "#ffffff";

export const paint = (fill: string, on: "dark" | "light", light: string, dark: string): Paint => ({
  fill,
  on: on === "dark" ? darkText : lightText,
  text: { light, dark, contrast: light },
});

/** What does not add up, on every screen. */
export const unexplainedPaint = paint("#d9dee4", "dark", "#5f6974", "#b4bdc7");

/** Compared series, told apart by colour-blind readers too; beyond these all are grey. */
export const hues: readonly Paint[] = [
  paint("#1f4e8c", "light", "#1f4e8c", "#86b4ee"),
  paint("#e2a73b", "dark", "#8a5f0d", "#edc06c"),
  paint("#1b7f79", "light", "#176e69", "#5cc4bc"),
  paint("#c1523a", "light", "#b0432c", "#f09a86"),
  paint("#7d6b9e", "light", "#6c5a8d", "#b9a8dc"),
  paint("#7fa6d6", "dark", "#3f72ad", "#a9c8ef"),
  paint("#8d7a5b", "light", "#6f5f45", "#cdb994"),
];

const grey = paint("#9aa3ad", "dark", "#5f6974", "#8b96a2");

export const hueOf = (index: number): Paint => hues[index] ?? grey;
