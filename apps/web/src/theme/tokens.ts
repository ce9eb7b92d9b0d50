/** Every colour of the product. CSS, antd and ECharts read these and name no colour of their own. */
export interface Tokens {
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  edge: string;
  page: string;
  card: string;
  sunken: string;
  brand: string;
  brandWash: string;
  onBrand: string;
  better: string;
  worse: string;
  worseWash: string;
  warning: string;
  warningWash: string;
}

export const themeNames = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof themeNames)[number];

export const light: Tokens = {
  ink: "#16212e",
  ink2: "#4b5a6b",
  ink3: "#7d8a99",
  line: "#e3e8ee",
  edge: "#cdd5de",
  page: "#f6f7f9",
  card: "#ffffff",
  sunken: "#f8f9fb",
  brand: "#1f4e8c",
  brandWash: "#e8eff8",
  onBrand: "#ffffff",
  better: "#176f6a",
  worse: "#b3452e",
  worseWash: "#fbebe7",
  warning: "#8a5a0c",
  warningWash: "#fdf3df",
};

const dark: Tokens = {
  ink: "#e8edf3",
  ink2: "#adb9c6",
  ink3: "#7d8b99",
  line: "#283441",
  edge: "#3b4957",
  page: "#0f151c",
  card: "#171f28",
  sunken: "#1c2530",
  brand: "#86b4ee",
  brandWash: "#1d314a",
  onBrand: "#0f1b2a",
  better: "#5cc0b7",
  worse: "#f0917b",
  worseWash: "#3a231f",
  warning: "#e6b762",
  warningWash: "#372c18",
};

/** For who needs lines and letters to stand out: black on white, nothing faint. */
const contrast: Tokens = {
  ink: "#000000",
  ink2: "#1c1c1c",
  ink3: "#3d3d3d",
  line: "#9a9a9a",
  edge: "#1c1c1c",
  page: "#ffffff",
  card: "#ffffff",
  sunken: "#ffffff",
  brand: "#00347a",
  brandWash: "#dfe9f7",
  onBrand: "#ffffff",
  better: "#004f49",
  worse: "#8f1d05",
  worseWash: "#ffe9e3",
  warning: "#5f3a00",
  warningWash: "#fff3d6",
};

export const themes: Readonly<Record<ThemeName, Tokens>> = { light, dark, contrast };
