import { Link } from "@tanstack/react-router";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";

/** The agency's other reports. The section stays, so that the same table can be read year by year. */
export function YearSwitch({ report }: { report: ReportAnswer }) {
  const { t } = useWords();
  const scopes = new Set(report.years.map(({ scope }) => scope));
  const sorted = report.years.toSorted((a, b) => a.year - b.year);
  return (
    <nav className="years-switch" aria-label={t.report.years}>
      {sorted.map(({ year, scope, broken }) => {
        const current = year === report.year && scope === report.scope;
        return (
          <Link
            key={`${year} ${scope}`}
            to="/reports/$agency/$year"
            params={{ agency: report.agency.id, year: String(year) }}
            search={(now) => ({ ...now, scope: scopes.size > 1 ? scope : undefined })}
            aria-current={current ? "page" : undefined}
            aria-label={t.report.yearBroken(year, broken)}
            title={t.report.yearBroken(year, broken)}
            className={current ? "chip chip-current" : "chip"}
            activeProps={{}}
            resetScroll={false}
          >
            {year}
            {scopes.size > 1 && <small>{t.scopes[scope]}</small>}
            {broken > 0 && <span className="chip-mark">≠</span>}
          </Link>
        );
      })}
    </nav>
  );
}
