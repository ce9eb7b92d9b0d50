import type { Selection } from "../../figures/anatomy/facts.ts";
import { ChangesFigure } from "../../figures/changes/ChangesFigure.tsx";
import { GapFigure } from "../../figures/gap/GapFigure.tsx";
import type { TrendsSearch } from "../../filters/page-search.ts";
import { behindOf } from "./behind.ts";

interface TrendsBehindProps {
  search: TrendsSearch;
  selection: Selection;
  change: (next: Partial<TrendsSearch>) => void;
}

/** What lies behind the trends: who drove a change, and how far the two bases are apart. */
export function TrendsBehind({ search, selection, change }: TrendsBehindProps) {
  const { from, to } = search;
  const { measures, measure, by, gap } = behindOf(search);
  return (
    <div className="figures">
      {measure && (from === undefined || from !== to) && (
        <ChangesFigure
          measures={measures}
          measure={measure}
          by={by}
          view={search.changes ?? "chart"}
          selection={selection}
          onMeasure={(key) => change({ driven: key })}
          onBy={(by) => change({ by: by === "region" ? undefined : by })}
          onView={(view) => change({ changes: view === "table" ? view : undefined })}
        />
      )}
      {gap && (
        <GapFigure
          measure={gap}
          year={search.year}
          view={search.gaps ?? "chart"}
          selection={selection}
          onMeasure={(key) => change({ gap: gapKeys.find((one) => one === key) })}
          onYear={(year) => change({ year })}
          onView={(view) => change({ gaps: view === "table" ? view : undefined })}
        />
      )}
    </div>
  );
}

/** What the address names; the first measure is left out of it. */
const gapKeys = ["concluded", "carried_out"] as const;
