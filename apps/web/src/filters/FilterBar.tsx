import { kinds, levels } from "@gongkai/model";
import { Select } from "antd";
import { memo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { AgencySelect } from "./AgencySelect.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { RegionSelect } from "./RegionSelect.tsx";
import { SyntheticSelect } from "./SyntheticSelect.tsx";
import type { FilterSearch } from "./search.ts";
import { YearsSlider } from "./YearsSlider.tsx";

/** What is peculiar to the bar of one page. */
export interface FilterBarKind {
  /** Whether the page is of one year, which is chosen beside its figure. */
  oneYear?: boolean;
  /** As many agencies as may be chosen. */
  mostAgencies?: number;
}

interface FilterBarProps extends FilterBarKind {
  search: FilterSearch;
  onChange: (change: Partial<FilterSearch>) => void;
}

/** Is not drawn again where only the page below it changes. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { search, onChange, oneYear = false, mostAgencies = 200 } = props;
  const { t, of } = useWords();
  const { filters } = t;
  // An empty choice stands for all, which the address leaves out.
  const all = { value: "", label: filters.all };
  return (
    <search className="filters" aria-label={filters.heading}>
      <div className="filters-inner">
        <RegionSelect
          region={search.region}
          edition={search.edition}
          onRegion={(region) => onChange({ region })}
        />
        <Select
          prefix={filters.level}
          aria-label={filters.level}
          className="filter"
          value={search.level ?? ""}
          options={[all, ...levels.map((level) => ({ value: level, label: t.levels[level] }))]}
          onChange={(chosen: string) =>
            onChange({ level: levels.find((level) => level === chosen) })
          }
        />
        <Select
          prefix={filters.kind}
          aria-label={filters.kind}
          className="filter"
          showSearch={{ optionFilterProp: "label" }}
          popupMatchSelectWidth={220}
          value={search.kind ?? ""}
          options={[all, ...kinds.map(({ key, label }) => ({ value: key, label: of(label) }))]}
          onChange={(chosen: string) =>
            onChange({ kind: kinds.find(({ key }) => key === chosen)?.key })
          }
        />
        <AgencySelect
          search={search}
          most={mostAgencies}
          onAgency={(agency) => onChange({ agency })}
        />
        <Select
          prefix={filters.basis}
          aria-label={filters.basis}
          className="filter"
          value={search.basis ?? "units"}
          options={[
            { value: "units", label: filters.units },
            { value: "consolidated", label: filters.consolidated },
          ]}
          onChange={(basis) => onChange({ basis: basis === "consolidated" ? basis : undefined })}
        />
        <SyntheticSelect
          synthetic={search.synthetic}
          edition={search.edition}
          onSynthetic={(synthetic) => onChange({ synthetic })}
        />
        {!oneYear && (
          <YearsSlider
            from={search.from}
            to={search.to}
            edition={search.edition}
            onYears={(years) => onChange(years)}
          />
        )}
        <CopyLink />
      </div>
    </search>
  );
});
