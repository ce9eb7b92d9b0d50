import { useQuery } from "@tanstack/react-query";
import { Tooltip } from "antd";
import { type Selection, selectionParts } from "../figures/anatomy/facts.ts";
import { totalOf } from "../figures/anatomy/presented.ts";
import { trendQuery } from "../figures/trend.ts";
import { useWords } from "../i18n/use-words.ts";

/** Says what is shown, over how many of how many reports, and whether any of them is made up. */
export function SelectionSentence({ selection }: { selection: Selection }) {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(trendQuery(selection.filters));
  if (!data) return <p className="sentence sentence-empty" />;
  const { filed, expected, synthetic } = totalOf(data.coverage);
  return (
    <p className="sentence" aria-live="polite">
      {synthetic > 0 && <SyntheticBadge />}
      <strong>{selectionParts(selection, data, words).join(" · ")}</strong>
      <span>
        {t.selection.coverage(filed, expected)}{" "}
        {synthetic > 0 && `${t.selection.synthetic(synthetic)} `}
        {t.selection.matched}
      </span>
    </p>
  );
}

export function SyntheticBadge() {
  const { t } = useWords();
  return (
    <Tooltip title={t.syntheticWhy}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its explanation must be reachable from the keyboard */}
      <span className="synthetic" tabIndex={0}>
        {t.synthetic}
      </span>
    </Tooltip>
  );
}
