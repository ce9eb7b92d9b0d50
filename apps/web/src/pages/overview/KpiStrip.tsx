import { useQuery } from "@tanstack/react-query";
import type { Selection } from "../../figures/anatomy/facts.ts";
import { trendQuery } from "../../figures/trend.ts";
import { useWords } from "../../i18n/use-words.ts";
import { FilingCard } from "./FilingCard.tsx";
import { kpiOf } from "./kpi.ts";
import { MeasureCard } from "./MeasureCard.tsx";

const shown = ["received", "disclosure_rate", "backlog_rate", "correction_rate"] as const;

/** The latest year's key figures, one beside the other. */
export function KpiStrip({ selection }: { selection: Selection }) {
  const { t } = useWords();
  const { data, isPlaceholderData } = useQuery(trendQuery(selection.filters));
  const kpi = data && kpiOf(data);
  return (
    <section className={isPlaceholderData ? "figure-stale" : undefined} aria-busy={!data}>
      <h2 className="kpis-head">{kpi ? t.figure.kpi.heading(kpi.year.year) : t.figure.loading}</h2>
      <div className="kpis">
        {shown.map((measure) => (
          <MeasureCard key={measure} measure={measure} row={kpi?.row(measure)} year={kpi?.year} />
        ))}
        <FilingCard year={kpi?.year} selection={selection} />
      </div>
    </section>
  );
}
