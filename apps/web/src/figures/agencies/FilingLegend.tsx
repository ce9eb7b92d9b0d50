import { useWords } from "../../i18n/use-words.ts";
import { StateMark } from "./StateMark.tsx";
import type { Tally } from "./tally.ts";

const states = ["ontime", "late", "unjudged", "missing", "broken"] as const;

interface FilingLegendProps {
  tally: Tally | undefined;
  /** Whether a year in view is one for which an agency is not expected to report. */
  hasNone: boolean;
}

/** What the marks mean, and how many of each the latest year has. */
export function FilingLegend({ tally, hasNone }: FilingLegendProps) {
  const { t } = useWords();
  const { agencies } = t.figure;
  const label = tally ? t.figure.kpi.year(tally.year) : agencies.name;
  return (
    <ul className="filing-legend" aria-label={label}>
      {states
        .filter((state) => state !== "unjudged" || tally?.unjudged !== 0)
        .map((state) => (
          <li key={state}>
            <StateMark state={state} />
            {agencies.states[state]}
            {tally && <b>{t.formats.count(tally[state])}</b>}
          </li>
        ))}
      {hasNone && (
        <li>
          <StateMark state="none" />
          {agencies.states.none}
        </li>
      )}
      {tally && <li className="filing-legend-year">{label}</li>}
    </ul>
  );
}
