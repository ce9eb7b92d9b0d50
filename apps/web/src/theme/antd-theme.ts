import { type ThemeConfig, theme } from "antd";
import { type ThemeName, themes } from "./tokens.ts";

const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export function antdTheme(name: ThemeName): ThemeConfig {
  const tokens = themes[name];
  const hairline = `0 0 0 1px ${tokens.edge}`;
  return {
    algorithm: name === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: tokens.brand,
      colorLink: tokens.brand,
      colorTextBase: tokens.ink,
      colorText: tokens.ink,
      colorTextSecondary: tokens.ink2,
      colorTextPlaceholder: tokens.ink2,
      colorBorder: tokens.edge,
      colorBorderSecondary: tokens.line,
      colorBgLayout: tokens.page,
      colorBgContainer: tokens.card,
      colorBgElevated: tokens.card,
      colorTextLightSolid: tokens.onBrand,
      boxShadow: hairline,
      boxShadowSecondary: hairline,
      borderRadius: 6,
      fontFamily: "inherit",
      motion: !calm,
    },
    components: {
      Button: { primaryShadow: "none", defaultShadow: "none" },
      Segmented: {
        itemSelectedBg: tokens.brandWash,
        itemSelectedColor: tokens.brand,
        trackBg: tokens.card,
      },
      Slider: {
        railBg: tokens.edge,
        railHoverBg: tokens.edge,
        trackBg: tokens.brand,
        trackHoverBg: tokens.brand,
        handleColor: tokens.brand,
        handleActiveColor: tokens.brand,
      },
    },
  };
}
