import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { type Before, yearBefore } from "./before.ts";

interface BeforeSwitchProps {
  report: ReportAnswer;
  before: Before | undefined;
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
}

/** Puts the numbers of the year before under those of this one, where there are any. */
export function BeforeSwitch({ report, before, isAsked, onAsk }: BeforeSwitchProps) {
  const { t } = useWords();
  const year = yearBefore(report);
  if (year === undefined) return null;
  return (
    <div className="before-switch">
      <button
        type="button"
        className={isAsked ? "chip chip-current" : "chip"}
        aria-pressed={isAsked}
        onClick={() => onAsk(!isAsked)}
      >
        {t.report.beside(year)}
      </button>
      {before && (
        <p>
          {t.report.besideNote(year)}
          {!before.sameForm && ` ${t.report.besideForms}`}
        </p>
      )}
    </div>
  );
}
