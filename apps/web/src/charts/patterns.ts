import type { Frame } from "./frame.ts";

/** What does not add up is hatched in every theme. */
export const hatch = {
  symbol: "rect",
  color: "#8a95a1",
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
};

const faint = "rgba(0, 0, 0, 0.35)";

const patterns = [
  { symbol: "none" },
  { symbol: "rect", color: faint, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { symbol: "circle", color: faint, dashArrayX: [6, 6], dashArrayY: [6, 6], symbolSize: 0.6 },
  { symbol: "rect", color: faint, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: 0 },
  { symbol: "rect", color: faint, dashArrayX: [2, 6], dashArrayY: [1, 0], rotation: 0 },
  { symbol: "triangle", color: faint, dashArrayX: [8, 8], dashArrayY: [8, 8], symbolSize: 0.7 },
  { symbol: "rect", color: faint, dashArrayX: [4, 4], dashArrayY: [4, 4], symbolSize: 0.8 },
];

/** In high contrast every part has a pattern besides its colour. */
export const patternOf = (index: number, { theme }: Frame) =>
  theme === "contrast" ? { decal: patterns[index % patterns.length] ?? hatch } : {};
