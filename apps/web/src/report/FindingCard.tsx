import type { Finding } from "@gongkai/model";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { equationOf, findingText, subjectOf } from "./findings.ts";
import { OtherReports } from "./OtherReports.tsx";
import type { SelectCell } from "./use-report-page.ts";

interface FindingCardProps {
  finding: Finding;
  report: ReportAnswer;
  active: boolean;
  select: SelectCell;
}

export function FindingCard({ finding, report, active, select }: FindingCardProps) {
  const words = useWords();
  const { t } = words;
  const { title, sentence } = findingText(finding, words);
  const subject = subjectOf(finding, report.form, words);
  const equation = equationOf(finding, report.cells, words);
  const [cell] = finding.cells;
  return (
    <article className={active ? "panel finding finding-active" : "panel finding"}>
      <h2>{[title, subject].filter(Boolean).join(t.colon)}</h2>
      <p>{sentence}</p>
      {equation && <code className="equation">{equation}</code>}
      {finding.quotes?.map(({ section, from, text }) => (
        <blockquote key={`${section} ${from}`} className="quote">
          {text}
        </blockquote>
      ))}
      {finding.others && <OtherReports {...finding.others} />}
      {cell !== undefined && (
        <p className="finding-foot">
          <button type="button" className="link-button" onClick={() => select(cell)}>
            {t.report.showInForm}
          </button>
          <span>{finding.rule}</span>
        </p>
      )}
    </article>
  );
}
