import { createContext, useContext } from "react";
import type { ThemeName } from "./tokens.ts";

interface ThemeState {
  name: ThemeName;
  toggle: () => void;
}

export const ThemeContext = createContext<ThemeState>({ name: "light", toggle: () => undefined });

export const useTheme = (): ThemeState => useContext(ThemeContext);
