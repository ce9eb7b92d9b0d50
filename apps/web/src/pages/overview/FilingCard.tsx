import type { Coverage } from "../../api-types.ts";
import { useTally } from "../../figures/agencies/use-tally.ts";
import type { Selection } from "../../figures/anatomy/facts.ts";
import { useWords } from "../../i18n/use-words.ts";

interface FilingCardProps {
  year: Coverage | undefined;
  selection: Selection;
}

export function FilingCard({ year, selection }: FilingCardProps) {
  const { t } = useWords();
  const { kpi } = t.figure;
  return (
    <div className="kpi">
      <h3>{kpi.filing}</h3>
      {year ? (
        <p className="kpi-value">
          {t.formats.count(year.filed)}
          <small>{kpi.filed(year.expected)}</small>
        </p>
      ) : (
        <p className="kpi-value kpi-loading">&nbsp;</p>
      )}
      <p className="kpi-note">{year && <Shortcomings selection={selection} />}</p>
    </div>
  );
}

/** What is wrong with the year's reports, in the colour of its gravity; said plainly where nothing is. */
function Shortcomings({ selection }: { selection: Selection }) {
  const { t } = useWords();
  const { kpi } = t.figure;
  const tally = useTally(selection.filters);
  if (!tally) return null;
  const { missing, late, broken } = tally;
  const parts = [
    ...(missing > 0 ? [{ text: kpi.missing(missing), tone: "worse" }] : []),
    ...(late > 0 ? [{ text: kpi.late(late), tone: "warning" }] : []),
    ...(broken > 0 ? [{ text: kpi.broken(broken), tone: "worse" }] : []),
  ];
  if (missing === 0) parts.unshift({ text: kpi.complete, tone: "better" });
  return parts.map(({ text, tone }) => (
    <span key={text} className={`change-${tone}`}>
      {text}
    </span>
  ));
}
