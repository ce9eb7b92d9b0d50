import { Select } from "antd";
import { type Standing, standings } from "../../filters/search.ts";
import { useWords } from "../../i18n/use-words.ts";

interface StandingSelectProps {
  standing: Standing | undefined;
  onStanding: (standing: Standing | undefined) => void;
}

/** Only agencies that stand so in some year. */
export function StandingSelect({ standing, onStanding }: StandingSelectProps) {
  const { filing, filters } = useWords().t;
  return (
    <Select
      prefix={filing.standing}
      aria-label={filing.standing}
      className="filter standing-select"
      value={standing ?? ""}
      options={[
        { value: "", label: filters.all },
        ...standings.map((value) => ({ value, label: filing.standings[value] })),
      ]}
      onChange={(chosen: string) => onStanding(standings.find((one) => one === chosen))}
    />
  );
}
