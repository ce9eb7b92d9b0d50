import { type ThemeName, themes } from "./tokens.ts";

const key = "gongkai.theme";

/** The theme chosen before on this device, else what the system prefers. */
export function preferredTheme(): ThemeName {
  const kept = localStorage.getItem(key);
  if (kept === "light" || kept === "dark") return kept;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepTheme(name: ThemeName): void {
  localStorage.setItem(key, name);
}

/** Hands the tokens to the style sheets as custom properties: `ink2` is `--ink2`. */
export function applyTheme(name: ThemeName): void {
  const root = document.documentElement;
  root.dataset.theme = name;
  root.style.colorScheme = name;
  for (const [token, colour] of Object.entries(themes[name])) {
    root.style.setProperty(`--${token}`, colour);
  }
}
