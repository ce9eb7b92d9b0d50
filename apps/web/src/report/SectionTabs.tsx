import type { Finding } from "@gongkai/model";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { type Section, sections } from "../filters/search.ts";
import { useWords } from "../i18n/use-words.ts";
import { sectionOf, shownCell } from "./use-report-page.ts";

interface SectionTabsProps {
  section: Section;
  findings: readonly Finding[];
}

/** The report's sections; those with numbers first, each with the count of what does not add up in it. */
export function SectionTabs({ section, findings }: SectionTabsProps) {
  const { t } = useWords();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = tabs.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [section]);
  const broken = (of: Section) =>
    findings.filter((one) => one.outcome === "broken" && sectionOf(shownCell(one)) === of).length;
  return (
    <nav ref={tabs} className="tabs" aria-label={t.report.sectionsLabel}>
      {sections.map((one) => (
        <Link
          key={one}
          from="/reports/$agency/$year"
          to="."
          search={(now) => ({ ...now, section: one, cell: undefined })}
          aria-current={one === section ? "page" : undefined}
          className={one === section ? "tab tab-current" : "tab"}
          activeProps={{}}
          resetScroll={false}
        >
          {t.report.sections[one].number} {t.report.sections[one].title}
          {broken(one) > 0 && <span className="tab-count">{broken(one)}</span>}
        </Link>
      ))}
    </nav>
  );
}
