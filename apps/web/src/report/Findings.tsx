import type { Finding } from "@gongkai/model";
import { useState } from "react";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { FindingCard } from "./FindingCard.tsx";
import { findingText, isHint, subjectOf } from "./findings.ts";
import { OtherReports } from "./OtherReports.tsx";
import type { SelectCell } from "./use-report-page.ts";

interface FindingsProps {
  report: ReportAnswer;
  active: Finding | undefined;
  select: SelectCell;
}

const firstShown = 6;
const idOf = ({ rule, cells }: Finding) => `${rule} ${cells[0]}`;

/** What does not add up, card by card; what could not be checked is only counted until asked for. */
export function Findings({ report, active, select }: FindingsProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const broken = report.findings.filter(({ outcome }) => outcome === "broken");
  const hints = report.findings.filter(isHint);
  const undecided = report.findings.filter((f) => f.outcome === "undecided" && !isHint(f));
  const shown = all ? broken : broken.slice(0, firstShown);
  return (
    <section className="findings" aria-label={t.report.findings}>
      {broken.length === 0 && <p className="panel findings-none">✓ {t.report.noFindings}</p>}
      {shown.map((finding) => (
        <FindingCard
          key={idOf(finding)}
          finding={finding}
          report={report}
          active={finding === active}
          select={select}
        />
      ))}
      {shown.length < broken.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t.report.moreFindings(broken.length - shown.length)}
        </button>
      )}
      <Folded
        summary={t.report.hints(hints.length)}
        findings={hints}
        report={report}
        select={select}
      />
      <Folded
        summary={t.report.undecided(undecided.length)}
        findings={undecided}
        report={report}
        select={select}
      />
    </section>
  );
}

interface FoldedProps {
  summary: string;
  findings: readonly Finding[];
  report: ReportAnswer;
  select: SelectCell;
}

/** Findings that stand back until asked for. */
function Folded({ summary, findings, report, select }: FoldedProps) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <details className="undecided">
      <summary>{summary}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={idOf(finding)}>
            <button
              type="button"
              className="link-button"
              onClick={() => finding.cells[0] !== undefined && select(finding.cells[0])}
            >
              {[findingText(finding, words).name, subjectOf(finding, report.form, words)]
                .filter(Boolean)
                .join(words.t.colon)}
            </button>
            {isHint(finding) && <p>{findingText(finding, words).sentence}</p>}
            {finding.others && <OtherReports {...finding.others} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
