import { Segmented } from "antd";

interface ViewSwitchProps<View extends string> {
  label: string;
  views: readonly { value: View; label: string }[];
  view: View;
  onView: (view: View) => void;
}

export function ViewSwitch<View extends string>({
  label,
  views,
  view,
  onView,
}: ViewSwitchProps<View>) {
  return (
    <Segmented
      className="view-switch"
      size="small"
      aria-label={label}
      options={[...views]}
      value={view}
      onChange={onView}
    />
  );
}
