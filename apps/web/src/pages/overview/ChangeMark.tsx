import type { Measure } from "@gongkai/model";
import type { Change } from "../../api-types.ts";
import { judged } from "../../figures/anatomy/judged.ts";
import { useWords } from "../../i18n/use-words.ts";

interface ChangeMarkProps {
  change: Change;
  better: Measure["better"];
  /** The year compared with. */
  year: number;
}

/** A change from the year before, by sign and by colour; neutral where neither direction is better. */
export function ChangeMark({ change, better, year }: ChangeMarkProps) {
  const { t } = useWords();
  const { kpi } = t.figure;
  const moved = change.ratio ?? change.difference;
  if (moved === null) return null;
  const size = change.ratio === null ? kpi.points(moved) : t.formats.percent(Math.abs(moved));
  return (
    <span>
      <span className={`change change-${judged(moved, better)}`}>
        {moved > 0 ? "▲ " : moved < 0 ? "▼ " : ""}
        {size}
      </span>{" "}
      <span className="change-since">
        {change.ratio === null ? kpi.versusShort(year) : kpi.versus(year, change.matched)}
      </span>
    </span>
  );
}
