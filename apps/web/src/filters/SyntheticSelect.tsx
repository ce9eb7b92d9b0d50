import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { editionsQuery } from "../shell/editions.ts";
import type { FilterSearch } from "./search.ts";

interface SyntheticSelectProps {
  synthetic: FilterSearch["synthetic"];
  edition: number | undefined;
  onSynthetic: (synthetic: FilterSearch["synthetic"]) => void;
}

/** Whether generated reports count; there only where the edition holds both kinds, or one is left out already. */
export function SyntheticSelect({ synthetic, edition, onSynthetic }: SyntheticSelectProps) {
  const { filters } = useWords().t;
  const { data } = useQuery(editionsQuery);
  const shown = data?.editions.find((one) => one.edition === (edition ?? data.current));
  const both = shown && shown.synthetic > 0 && shown.synthetic < shown.reports;
  if (!both && !synthetic) return null;
  return (
    <Select
      prefix={filters.synthetic}
      aria-label={filters.synthetic}
      className="filter filter-synthetic"
      popupMatchSelectWidth={false}
      value={synthetic ?? "include"}
      options={[
        { value: "include", label: filters.all },
        { value: "exclude", label: filters.realOnly },
      ]}
      onChange={(chosen) => onSynthetic(chosen === "exclude" ? chosen : undefined)}
    />
  );
}
