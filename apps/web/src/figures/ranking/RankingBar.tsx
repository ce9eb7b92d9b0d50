import type { RankingRow } from "../../api-types.ts";

interface RankingBarProps {
  row: RankingRow;
  /** The value that a full bar stands for. */
  largest: number;
}

/** A value from zero on, with the interval in which chance might have put it. The numbers stand beside it. */
export function RankingBar({ row: { value, interval }, largest }: RankingBarProps) {
  if (value === null || largest === 0) return null;
  const place = (at: number) => `${(at / largest) * 100}%`;
  return (
    <span className="ranking-bar" aria-hidden="true">
      <i style={{ width: place(value) }} />
      {interval && (
        <u style={{ left: place(interval.low), width: place(interval.high - interval.low) }} />
      )}
    </span>
  );
}
