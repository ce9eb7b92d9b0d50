import { useWords } from "../../i18n/use-words.ts";
import type { Tally } from "../agencies.ts";
import { StateMark } from "./StateMark.tsx";

const states = ["ontime", "late", "unjudged", "missing", "none", "broken"] as const;

/** What the marks mean, and how many of each the latest year has. */
export function FilingLegend({ year, tally }: { year: number; tally: Tally | null }) {
  const { t } = useWords();
  return (
    <ul className="filing-legend" aria-label={t.figure.kpi.year(year)}>
      {states
        .filter((state) => (tally?.[state] ?? 1) > 0 || !["unjudged", "none"].includes(state))
        .map((state) => (
          <li key={state}>
            <StateMark state={state} />
            {t.figure.agencies.states[state]}
            {tally && <b>{t.formats.count(tally[state])}</b>}
          </li>
        ))}
      <li className="filing-legend-year">{t.figure.kpi.year(year)}</li>
    </ul>
  );
}
