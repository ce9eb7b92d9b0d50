import { useQuery } from "@tanstack/react-query";
import { Slider } from "antd";
import { useEffect, useState } from "react";
import { trendQuery } from "../figures/trend.ts";
import { useWords } from "../i18n/use-words.ts";

interface YearsSliderProps {
  from: number | undefined;
  to: number | undefined;
  edition: number | undefined;
  onYears: (years: { from: number | undefined; to: number | undefined }) => void;
}

/** Years from one end of the edition to the other; a handle at an end means no limit there. */
export function YearsSlider({ from, to, edition, onYears }: YearsSliderProps) {
  const { t } = useWords();
  const { data } = useQuery(trendQuery({ edition }));
  const years = data?.coverage.map(({ year }) => year) ?? [];
  const first = Math.min(...years, from ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...years, to ?? Number.NEGATIVE_INFINITY);
  const known = years.length > 0;
  const [range, setRange] = useState<number[]>([]);
  useEffect(() => {
    if (known) setRange([from ?? first, to ?? last]);
  }, [known, from, to, first, last]);
  return (
    <div className="years">
      <span className="years-end">{range[0]}</span>
      <Slider
        range
        className="years-slider"
        disabled={!known}
        min={known ? first : 0}
        max={known ? last : 1}
        value={range}
        ariaLabelForHandle={[t.filters.yearFrom, t.filters.yearTo]}
        tooltip={{ open: false }}
        onChange={setRange}
        onChangeComplete={([low = first, high = last]) =>
          onYears({ from: low === first ? undefined : low, to: high === last ? undefined : high })
        }
      />
      <span className="years-end">{range[1]}</span>
    </div>
  );
}
