import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { labelsOf } from "./cell-labels.ts";
import { formCell } from "./findings.ts";
import type { SelectCell } from "./use-report-page.ts";

interface VersionsProps {
  report: ReportAnswer;
  select: SelectCell;
}

type Version = ReportAnswer["versions"][number];

/** What was published in place of what, and which cells each version changed; nothing where there is one only. */
export function Versions({ report, select }: VersionsProps) {
  const { t } = useWords();
  if (report.versions.length < 2) return null;
  return (
    <section className="panel versions" aria-label={t.report.versions}>
      <h2>{t.report.versions}</h2>
      <ol>
        {report.versions.map((version, i) => (
          <li key={`${i} ${version.sha256}`}>
            <p>
              {version.published ? t.report.published(version.published) : t.report.unpublished}
              {version.current && ` · ${t.report.currentVersion}`}
            </p>
            <p className="source-line">
              <code>{version.file}</code> ·{" "}
              <code title={version.sha256}>sha256 {version.sha256.slice(0, 8)}</code>
            </p>
            {i < report.versions.length - 1 && (
              <Changes changes={version.changes} form={report.form} select={select} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ChangesProps {
  changes: Version["changes"];
  form: ReportAnswer["form"];
  select: SelectCell;
}

function Changes({ changes, form, select }: ChangesProps) {
  const words = useWords();
  const { t } = words;
  const text = (value: number | null, raw: string | null) =>
    value === null ? raw || t.report.blankOrAbsent : t.formats.amount(value);
  if (changes.length === 0) return <p>{t.report.noCellChanged}</p>;
  return (
    <details>
      <summary>{t.report.cellsChanged(changes.length)}</summary>
      <ul>
        {changes.map(({ cell, before, after, raw_before, raw_after }) => {
          const found = formCell(form, cell);
          return (
            <li key={cell}>
              <button type="button" className="link-button" onClick={() => select(cell)}>
                {found ? labelsOf(found, words).join(" › ") : cell}
              </button>{" "}
              {text(before, raw_before)} → {text(after, raw_after)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
