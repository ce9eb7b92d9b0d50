import { Outlet } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import { useEffect } from "react";
import { useLanguage } from "../i18n/use-words.ts";
import { antdTheme } from "../theme/antd-theme.ts";
import { useTheme } from "../theme/theme-context.ts";
import { Banners } from "./Banners.tsx";
import { Header } from "./Header.tsx";
import { nonce } from "./nonce.ts";

/** What surrounds every page: language, theme, header, and the way past it. */
export function Shell() {
  const { words, controls } = useLanguage();
  const { t } = words;
  const { name } = useTheme();
  useEffect(() => {
    document.documentElement.lang = t.locale;
  }, [t]);
  return (
    <ConfigProvider
      locale={controls}
      theme={antdTheme(name)}
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
  );
}
