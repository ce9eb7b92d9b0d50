import { StyleProvider } from "@ant-design/cssinjs";
import { Outlet } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import { useEffect, useMemo } from "react";
import { useLanguage } from "../i18n/use-words.ts";
import { antdTheme } from "../theme/antd-theme.ts";
import { keptStyles } from "../theme/kept-styles.ts";
import { useTheme } from "../theme/theme-context.ts";
import { Banners } from "./Banners.tsx";
import { Header } from "./Header.tsx";
import { nonce } from "./nonce.ts";

const styles = keptStyles();

/** What surrounds every page: language, theme, header, and the way past it. */
export function Shell() {
  const { words, controls } = useLanguage();
  const { t } = words;
  const { name } = useTheme();
  const theme = useMemo(() => antdTheme(name), [name]);
  useEffect(() => {
    document.documentElement.lang = t.locale;
  }, [t]);
  return (
    <StyleProvider cache={styles}>
      <ConfigProvider
        locale={controls}
        theme={theme}
        button={{ autoInsertSpace: false }}
        csp={{ nonce }}
      >
        <a className="skip" href="#main">
          {t.skip}
        </a>
        <Header />
        <main id="main" tabIndex={-1}>
          <Outlet />
        </main>
        <Banners />
      </ConfigProvider>
    </StyleProvider>
  );
}
