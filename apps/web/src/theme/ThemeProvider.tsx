import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { applyTheme, keepTheme, preferredTheme, themeAfter } from "./theme-choice.ts";
import { ThemeContext } from "./theme-context.ts";

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [name, setName] = useState(preferredTheme);
  useLayoutEffect(() => applyTheme(name), [name]);
  useEffect(() => {
    const onPaper = () => applyTheme("light");
    const onScreen = () => applyTheme(name);
    window.addEventListener("beforeprint", onPaper);
    window.addEventListener("afterprint", onScreen);
    return () => {
      window.removeEventListener("beforeprint", onPaper);
      window.removeEventListener("afterprint", onScreen);
    };
  }, [name]);
  const state = useMemo(() => {
    const toggle = () => {
      const other = themeAfter(name);
      keepTheme(other);
      setName(other);
    };
    return { name, toggle };
  }, [name]);
  return <ThemeContext value={state}>{children}</ThemeContext>;
}
