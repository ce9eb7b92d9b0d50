import { Select } from "antd";
import { useWords } from "../../i18n/use-words.ts";

interface YearSelectProps {
  years: readonly number[];
  year: number;
  onYear: (year: number) => void;
}

/** One year of those there are, the newest first. */
export function YearSelect({ years, year, onYear }: YearSelectProps) {
  const { t } = useWords();
  return (
    <Select
      className="year-select"
      aria-label={t.figure.year}
      value={year}
      options={years.toReversed().map((value) => ({ value, label: t.figure.kpi.year(value) }))}
      onChange={onYear}
    />
  );
}
