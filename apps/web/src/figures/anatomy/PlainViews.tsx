import { useWords } from "../../i18n/use-words.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

export type PlainView = "chart" | "table";

interface PlainViewsProps {
  /** The figure's name. */
  name: string;
  view: PlainView;
  onView: (view: PlainView) => void;
}

/** Drawing or table. */
export function PlainViews({ name, view, onView }: PlainViewsProps) {
  const { figure } = useWords().t;
  return (
    <ViewSwitch
      label={figure.viewOf(name)}
      views={[
        { value: "chart", label: figure.views.chart },
        { value: "table", label: figure.views.table },
      ]}
      view={view}
      onView={onView}
    />
  );
}
