import { type ThemeName, themeNames, themes } from "./tokens.ts";

const key = "gongkai.theme";

/** The theme chosen before on this device, else what the system prefers. */
export function preferredTheme(): ThemeName {
  const kept = localStorage.getItem(key);
  const known = themeNames.find((name) => name === kept);
  if (known) return known;
  if (window.matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepTheme(name: ThemeName): void {
  localStorage.setItem(key, name);
}

/** The theme that the switch leads to: from light to dark, to high contrast, and back. */
export const themeAfter = (name: ThemeName): ThemeName =>
  themeNames[(themeNames.indexOf(name) + 1) % themeNames.length] ?? "light";

/** Hands the tokens to the style sheets as custom properties: `ink2` is `--ink2`. */
export function applyTheme(name: ThemeName): void {
  const root = document.documentElement;
  root.dataset.theme = name;
  root.style.colorScheme = name === "dark" ? "dark" : "light";
  for (const [token, colour] of Object.entries(themes[name])) {
    root.style.setProperty(`--${token}`, colour);
  }
}
