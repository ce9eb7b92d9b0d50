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

export type ThemeName = "light" | "dark";

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

export const themes: Readonly<Record<ThemeName, Tokens>> = { light, dark };
