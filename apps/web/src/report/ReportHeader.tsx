import { kinds } from "@gongkai/model";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ReportAnswer } from "../api-types.ts";
import { WholeMark } from "../figures/anatomy/WholeMark.tsx";
import { SyntheticBadge } from "../filters/SelectionSentence.tsx";
import { useRegionNames } from "../filters/use-region-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { YearSwitch } from "./YearSwitch.tsx";

const root = getRouteApi("__root__");

/** Whose report this is, of which year, and where it comes from. */
export function ReportHeader({ report }: { report: ReportAnswer }) {
  const { t, of } = useWords();
  const { agency, source } = report;
  const kind = kinds.find(({ key }) => key === agency.kind);
  const facts: ReactNode[] = [
    agency.region_path.length > 0 && <RegionPath key="region" path={agency.region_path} />,
    agency.level && t.levels[agency.level],
    kind && of(kind.label),
    t.scopes[report.scope],
    t.report.form(report.form),
    <Published key="published" report={report} />,
  ];
  return (
    <header className="report-head">
      <div>
        <h1>
          <WholeMark name={agency.name} />{" "}
          <span className="report-year">{t.report.year(report.year)}</span>
        </h1>
        <ul className="facts">
          {(agency.synthetic || source.synthetic) && (
            <li>
              <SyntheticBadge />
            </li>
          )}
          {facts.filter(Boolean).map((fact, i) => (
            <li key={i}>{fact}</li>
          ))}
        </ul>
        <SourceLine report={report} />
      </div>
      <YearSwitch report={report} />
    </header>
  );
}

function RegionPath({ path }: { path: ReportAnswer["agency"]["region_path"] }) {
  const { t, lang } = useWords();
  return (
    <nav aria-label={t.report.breadcrumb} className="region-path">
      {path.map(({ code, name }) => (
        <Link key={code} to="/" search={{ region: code }}>
          {lang === "zh" ? name : <Translated code={code} name={name} />}
        </Link>
      ))}
    </nav>
  );
}

/** A region in the reader's language; the report itself has only its Chinese name. */
function Translated({ code, name }: { code: string; name: string }) {
  const edition = root.useSearch({ select: (search) => search.edition });
  return useRegionNames(edition, undefined)(code, name);
}

function Published({ report }: { report: ReportAnswer }) {
  const { t } = useWords();
  if (report.published === null) return t.report.unpublished;
  return (
    <>
      {t.report.published(report.published)}{" "}
      {report.late !== null && (
        <span className={report.late ? "change-worse" : "change-better"}>
          {report.late ? t.report.late(report.due) : t.report.onTime}
        </span>
      )}
    </>
  );
}

function SourceLine({ report }: { report: ReportAnswer }) {
  const { t } = useWords();
  const { source, agency, year, scope, edition } = report;
  if (source.file === "") return <p className="source-line">{t.report.noDocument}</p>;
  const file = new URLSearchParams({ scope, edition: String(edition) });
  return (
    <p className="source-line">
      {t.report.sourceFile}
      {t.colon}
      <code>{source.file}</code> ·{" "}
      <code title={source.sha256}>sha256 {source.sha256.slice(0, 8)}</code>
      {" · "}
      <a href={`/api/source/${agency.id}/${year}?${file}`} download>
        {t.report.download}
      </a>
      {source.url && (
        <>
          {" · "}
          <a href={source.url} target="_blank" rel="noreferrer">
            {t.report.original} ↗
          </a>
        </>
      )}
    </p>
  );
}
