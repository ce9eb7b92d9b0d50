import { measures as every, type Measure } from "@gongkai/model";
import { Select } from "antd";
import { mostMeasures } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";

/** Measures as a list chooses from, under the units that they are counted in. */
export function useMeasureOptions(measures: readonly Measure[] = every) {
  const { t, of } = useWords();
  return [...Map.groupBy(measures, ({ unit }) => unit)].map(([unit, group]) => ({
    label: t.ranking.units[unit],
    options: group.map(({ key, label }) => ({ value: key, label: of(label) })),
  }));
}

interface MeasuresSelectProps {
  /** Those that may be chosen. */
  among: readonly Measure[];
  chosen: readonly Measure[];
  /** Told the keys, parted by commas; undefined where none is left. */
  onMeasures: (keys: string | undefined) => void;
}

export function MeasuresSelect({ among, chosen, onMeasures }: MeasuresSelectProps) {
  const { trends } = useWords().t.pages;
  return (
    <Select
      mode="multiple"
      className="filter measures-select"
      prefix={trends.measures}
      aria-label={trends.measures}
      maxCount={mostMeasures}
      title={trends.tooMany(mostMeasures)}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={360}
      value={chosen.map(({ key }) => key)}
      options={useMeasureOptions(among)}
      onChange={(keys: string[]) => onMeasures(keys.join(",") || undefined)}
    />
  );
}
