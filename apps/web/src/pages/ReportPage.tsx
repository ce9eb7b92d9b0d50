import type { FormId } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { isNotFound, noEdition } from "../problem.ts";
import { BeforeSwitch } from "../report/BeforeSwitch.tsx";
import { useBefore } from "../report/before.ts";
import { Extras } from "../report/Extras.tsx";
import { Findings } from "../report/Findings.tsx";
import { FormView } from "../report/FormView.tsx";
import { findingAt, marksOf } from "../report/findings.ts";
import { Narrative } from "../report/Narrative.tsx";
import { ReportHeader } from "../report/ReportHeader.tsx";
import { reportQuery } from "../report/reports.ts";
import { SectionTabs } from "../report/SectionTabs.tsx";
import { SourcePanel } from "../report/SourcePanel.tsx";
import { useReportPage } from "../report/use-report-page.ts";
import { Versions } from "../report/Versions.tsx";
import { FirstRun } from "../shell/FirstRun.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { ProblemNote } from "../shell/ProblemNote.tsx";
import { useTitle } from "../shell/use-title.ts";

const ChainFigure = lazy(() =>
  import("../figures/chain/ChainFigure.tsx").then((loaded) => ({ default: loaded.ChainFigure })),
);

export function ReportPage() {
  const { t } = useWords();
  const { search, params } = useReportPage();
  const { scope, edition } = search;
  const { data, error, refetch } = useQuery(reportQuery({ ...params, scope, edition }));
  useTitle(t.title(data ? t.report.pageTitle(data.agency.name, data.year) : t.figure.loading));
  const reason = noEdition(error);
  if (reason) return <FirstRun reason={reason} />;
  if (isNotFound(error)) {
    const detail = t.notFound.reportDetail(params.agency, params.year);
    return <NotFound heading={t.notFound.report} detail={detail} />;
  }
  return (
    <div className="page report">
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {data ? <Shown report={data} /> : !error && <Waiting />}
    </div>
  );
}

function Waiting() {
  const { t } = useWords();
  return (
    <output aria-label={t.figure.loading}>
      <h1 className="unseen">{t.figure.loading}</h1>
      <div className="skeleton skeleton-head" />
      <div className="skeleton skeleton-form" />
    </output>
  );
}

function Shown({ report }: { report: ReportAnswer }) {
  const { form } = report;
  return form === null ? <TextReport report={report} /> : <Report report={report} form={form} />;
}

/** A report of before 2019: what it says, without tables. */
function TextReport({ report }: { report: ReportAnswer }) {
  const { t } = useWords();
  const { select } = useReportPage();
  const { preamble, overview, problems, other } = report.narratives;
  return (
    <>
      <ReportHeader report={report} />
      <p className="report-untabled">{t.report.noTables}</p>
      <div className="report-body">
        <div className="panel report-sheet">
          <Narrative text={[preamble, overview, problems, other].join("\n")} />
        </div>
        <aside className="report-side">
          <Findings report={report} active={undefined} select={select} />
          <Versions report={report} select={select} />
        </aside>
      </div>
    </>
  );
}

function Report({ report, form }: { report: ReportAnswer; form: FormId }) {
  const { search, section, select, showChain, showBefore } = useReportPage();
  const active = findingAt(report.findings, search.cell);
  const marks = useMemo(() => marksOf(report.findings, active), [report.findings, active]);
  const isAsked = search.beside === "before";
  const before = useBefore(report, isAsked);
  const state = { cells: report.cells, marks, selected: search.cell, select, before };
  const tabular = section === "disclosure" || section === "requests" || section === "appeals";
  return (
    <>
      <ReportHeader report={report} />
      <SectionTabs section={section} findings={report.findings} />
      <div className={`report-body report-${section}`}>
        <div className="panel report-sheet">
          {tabular ? (
            <>
              <BeforeSwitch report={report} before={before} isAsked={isAsked} onAsk={showBefore} />
              <FormView form={form} table={section} state={state} />
              <Extras extras={report.extras} table={section} />
            </>
          ) : (
            <Narrative text={textOf(report, section)} />
          )}
        </div>
        <aside className="report-side">
          {tabular && <SourcePanel report={report} selected={search.cell} />}
          <Findings report={report} active={active} select={select} />
          <Versions report={report} select={select} />
        </aside>
      </div>
      {section === "requests" && (
        <div className="figures report-chain">
          <Suspense>
            <ChainFigure
              agency={report.agency.id}
              name={report.agency.name}
              scope={report.scope}
              edition={report.edition}
              view={search.chain ?? "chart"}
              onView={(view) => showChain(view === "table" ? view : undefined)}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** What stands before the first section is shown with it. */
const textOf = ({ narratives }: ReportAnswer, section: "overview" | "problems" | "other") =>
  section === "overview" ? `${narratives.preamble}\n${narratives.overview}` : narratives[section];
