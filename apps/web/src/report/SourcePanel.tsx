import type { Cell, FormCell } from "@gongkai/model";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { labelsOf } from "./cell-labels.ts";
import { cellText } from "./cell-text.ts";
import { formCell } from "./findings.ts";
import { placeText } from "./place-text.ts";

interface SourcePanelProps {
  report: ReportAnswer;
  selected: string | undefined;
}

/** Where the selected cell stands in the source file, and what is printed there. */
export function SourcePanel({ report, selected }: SourcePanelProps) {
  const words = useWords();
  const { t } = words;
  const cell = formCell(report.form, selected);
  const content = selected === undefined ? undefined : report.cells[selected];
  return (
    <section
      className={cell ? "panel source-panel source-panel-filled" : "panel source-panel"}
      aria-label={t.report.panel}
      aria-live="polite"
    >
      {cell && content ? (
        <SelectedCell cell={cell} content={content} words={words} />
      ) : (
        <p className="panel-hint">{t.report.panelHint}</p>
      )}
    </section>
  );
}

interface SelectedCellProps {
  cell: FormCell;
  content: Cell;
  words: Words;
}

function SelectedCell({ cell, content, words }: SelectedCellProps) {
  const { t } = words;
  const { quantity } = cell.column;
  return (
    <>
      <h2>{labelsOf(cell, words).join(" › ")}</h2>
      {content.kind === "absent" ? (
        <p>{t.report.kinds.absent}</p>
      ) : (
        <>
          <p className="place">{placeText(content.place, t)}</p>
          <dl className="reading">
            <dt>{t.report.raw}</dt>
            <dd>
              <mark>{content.raw || t.report.rawEmpty}</mark>
            </dd>
            <dt>{t.report.readAs}</dt>
            <dd>
              {content.kind === "number"
                ? `${cellText(content, quantity, t)} ${t.report.unitOf[quantity]}`
                : t.report.kinds[content.kind]}
            </dd>
          </dl>
        </>
      )}
    </>
  );
}
