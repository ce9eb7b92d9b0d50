import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { RankingSearch } from "../../filters/search.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import { YearSelect } from "../anatomy/YearSelect.tsx";
import { useMeasureOptions } from "../measure/MeasuresSelect.tsx";
import { measureOf } from "../ranking.ts";
import { trendQuery } from "../trend.ts";

interface RankingControlsProps {
  search: RankingSearch;
  /** The year of the answer. */
  year: number | undefined;
  onChange: (change: RankingSearch) => void;
}

/** By what, of which year, whom, and from which end. */
export function RankingControls({ search, year, onChange }: RankingControlsProps) {
  const { ranking } = useWords().t;
  const { data } = useQuery(trendQuery({ edition: search.edition }));
  return (
    <div className="ranking-controls">
      <Select
        className="filter ranking-measure"
        prefix={ranking.measure}
        aria-label={ranking.measure}
        showSearch={{ optionFilterProp: "label" }}
        popupMatchSelectWidth={320}
        value={measureOf(search)?.key ?? ""}
        options={useMeasureOptions()}
        onChange={(measure) => onChange({ measure })}
      />
      {year !== undefined && (
        <YearSelect
          years={data?.coverage.map((one) => one.year) ?? [year]}
          year={year}
          onYear={(chosen) => onChange({ year: chosen })}
        />
      )}
      <ViewSwitch
        label={ranking.whom}
        views={[
          { value: "agency", label: ranking.agencies },
          { value: "region", label: ranking.regions },
        ]}
        view={search.of ?? "agency"}
        onView={(view) => onChange({ of: view === "region" ? view : undefined })}
      />
      <ViewSwitch
        label={ranking.order}
        views={[
          { value: "highest", label: ranking.highestFirst },
          { value: "lowest", label: ranking.lowestFirst },
        ]}
        view={search.order ?? "highest"}
        onView={(view) => onChange({ order: view === "lowest" ? view : undefined })}
      />
    </div>
  );
}
