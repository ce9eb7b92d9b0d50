import { Select } from "antd";
import { useWords } from "../../i18n/use-words.ts";
import { useTheme } from "../../theme/theme-context.ts";
import type { Series } from "./presented.ts";

interface SeriesSelectProps {
  series: readonly Series[];
  /** The key of the one that is drawn alone. */
  one: string | undefined;
  onOne: (key: string | undefined) => void;
}

/** The figure's legend, of which one series can be chosen to be drawn alone. */
export function SeriesSelect({ series, one, onOne }: SeriesSelectProps) {
  const { figure } = useWords().t;
  const { name: theme } = useTheme();
  return (
    <Select
      size="small"
      aria-label={figure.series}
      popupMatchSelectWidth={false}
      value={one ?? ""}
      onChange={(key) => onOne(key || undefined)}
      options={[
        { value: "", label: figure.allSeries },
        ...series.map(({ key, name, colour }) => ({
          value: key,
          label: named(name, colour(theme)),
        })),
      ]}
    />
  );
}

const named = (name: string, colour: string) => (
  <>
    <i className="swatch" style={{ background: colour }} />
    {name}
  </>
);
