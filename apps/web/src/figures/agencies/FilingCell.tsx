import { Link } from "@tanstack/react-router";
import type { Agency, Filing } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Dictionary } from "../../i18n/zh.ts";
import { type FilingState, filingOf, stateOf } from "./filing-state.ts";
import { StateMark } from "./StateMark.tsx";

interface FilingCellProps {
  agency: Agency;
  year: number;
}

/** One agency in one year: a link to the report, or the word that there is none. */
export function FilingCell({ agency, year }: FilingCellProps) {
  const { t } = useWords();
  const filing = filingOf(agency, year);
  const state = stateOf(agency, year);
  if (!filing) {
    return (
      <td className={`filing filing-${state}`}>
        <span title={t.figure.agencies.states[state]}>
          <StateMark state={state} />
          <span className="unseen">{t.figure.agencies.states[state]}</span>
        </span>
      </td>
    );
  }
  const said = sayFiling(filing, state, t);
  return (
    <td className={`filing filing-${filing.broken > 0 ? "broken" : state}`}>
      <Link
        to="/reports/$agency/$year"
        params={{ agency: agency.id, year: String(year) }}
        search={{ scope: filing.scope === agency.scope ? undefined : filing.scope }}
        title={said}
        aria-label={`${agency.name} ${year}${t.colon}${said}`}
      >
        <StateMark state={state} />
        {filing.broken > 0 && (
          <span className="filing-count">
            <StateMark state="broken" />
            {filing.broken}
          </span>
        )}
      </Link>
    </td>
  );
}

function sayFiling(filing: Filing, state: FilingState, t: Dictionary): string {
  const { agencies } = t.figure;
  const parts = [
    agencies.states[state],
    filing.published && agencies.published(filing.published),
    filing.late && agencies.due(filing.due),
    filing.broken > 0 && agencies.brokenCount(filing.broken),
  ];
  return parts.filter((part) => Boolean(part)).join(t.and);
}
