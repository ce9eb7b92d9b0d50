import { useQuery } from "@tanstack/react-query";
import type { Coverage } from "../../api-types.ts";
import type { Selection } from "../../figures/anatomy/facts.ts";
import { shortcomingsQuery } from "../../figures/trend.ts";
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
      <p className="kpi-note">{year && <Shortcomings year={year} selection={selection} />}</p>
    </div>
  );
}

/** What is wrong with the year's reports, in the colour of its gravity; said plainly where nothing is. */
function Shortcomings({ year, selection }: { year: Coverage; selection: Selection }) {
  const { t } = useWords();
  const { kpi } = t.figure;
  const { data, isPlaceholderData } = useQuery(shortcomingsQuery(selection.filters));
  const missing = Math.max(0, year.expected - year.filed);
  // What was counted of the selection before says nothing of this one.
  const rows = isPlaceholderData ? [] : (data?.rows ?? []);
  const count = (measure: string) =>
    rows.find((row) => row.year === year.year && row.measure === measure)?.value ?? 0;
  const [late, broken] = [count("filing.late"), count("filing.broken")];
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
