import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { filtersOf } from "../filters/filters.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Dictionary } from "../i18n/zh.ts";
import { themeAfter } from "../theme/theme-choice.ts";
import { useTheme } from "../theme/theme-context.ts";
import { EditionNote } from "./EditionNote.tsx";
import { Help } from "./Help.tsx";

/** The pages over many reports, in the order of the header; the filters go along from one to the other. */
const pages = [
  { to: "/", name: (t: Dictionary) => t.overview },
  { to: "/trends", name: (t: Dictionary) => t.pages.trends.title },
  { to: "/compare", name: (t: Dictionary) => t.pages.compare.title },
  { to: "/ranking", name: (t: Dictionary) => t.ranking.title },
  { to: "/outcomes", name: (t: Dictionary) => t.pages.outcomes.title },
  { to: "/applicants", name: (t: Dictionary) => t.pages.applicants.title },
  { to: "/disputes", name: (t: Dictionary) => t.pages.disputes.title },
  { to: "/disclosure", name: (t: Dictionary) => t.pages.disclosure.title },
  { to: "/filing", name: (t: Dictionary) => t.filing.title },
  { to: "/findings", name: (t: Dictionary) => t.pages.findings.title },
  { to: "/search", name: (t: Dictionary) => t.pages.search.title },
  { to: "/methods", name: (t: Dictionary) => t.pages.methods.title },
] as const;

export function Header() {
  const { t } = useWords();
  return (
    <header className="header">
      <div className="header-inner">
        <Link to="/" search={{}} className="brand">
          <b>{t.product}</b>
          <span>{t.tagline}</span>
        </Link>
        <Pages />
        <div className="header-tools">
          <EditionNote />
          <LanguageSwitch />
          <ThemeSwitch />
          <Help />
        </div>
      </div>
    </header>
  );
}

/** Where not all pages fit beside each other, the one that is shown is in view. */
function Pages() {
  const { t } = useWords();
  const nav = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  useEffect(() => {
    const shown = nav.current?.querySelector<HTMLElement>("[aria-current='page']");
    if (!nav.current || !shown) return;
    nav.current.scrollLeft = shown.offsetLeft - (nav.current.clientWidth - shown.offsetWidth) / 2;
  }, [path]);
  return (
    <nav ref={nav} aria-label={t.navigation}>
      {pages.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          search={(now) => filtersOf(now)}
          preload="intent"
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {name(t)}
        </Link>
      ))}
    </nav>
  );
}

/** The same place in the other language. */
function LanguageSwitch() {
  const { t, lang } = useWords();
  return (
    <Link
      to="."
      search={(now) => ({ ...now, lang: lang === "zh" ? ("en" as const) : undefined })}
      lang={lang === "zh" ? "en" : "zh-CN"}
      preload="intent"
      resetScroll={false}
      activeProps={{}}
    >
      {t.switchLanguage}
    </Link>
  );
}

function ThemeSwitch() {
  const { t } = useWords();
  const { name, toggle } = useTheme();
  const label = t.toTheme[themeAfter(name)];
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
    </button>
  );
}
