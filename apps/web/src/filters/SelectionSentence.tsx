import { Tooltip } from "antd";
import { type Selection, selectionParts } from "../figures/anatomy/facts.ts";
import { type Answer, totalOf } from "../figures/anatomy/presented.ts";
import { WholeMark } from "../figures/anatomy/WholeMark.tsx";
import { useWords } from "../i18n/use-words.ts";
import { SyntheticNote } from "./SyntheticNote.tsx";

interface SelectionSentenceProps {
  selection: Selection;
  /** Of the page's first question; what it rests on is said. */
  answer: Answer | undefined;
  /** What else must be known to read the figures. */
  remark?: string;
}

/** Says what is shown, over how many of how many reports, and whether any of them is made up. */
export function SelectionSentence({ selection, answer, remark = "" }: SelectionSentenceProps) {
  const words = useWords();
  const { t } = words;
  if (!answer) return <p className="sentence sentence-empty" />;
  const totals = totalOf(answer.coverage);
  const { filed, expected, synthetic } = totals;
  return (
    <>
      <p className="sentence" aria-live="polite">
        {synthetic > 0 && <SyntheticBadge />}
        <strong>
          <WholeMark name={selectionParts(selection, answer, words).join(" · ")} />
        </strong>
        <span>
          {[
            t.selection.coverage(filed, expected),
            ...(synthetic > 0 && synthetic === filed ? [t.selection.synthetic(synthetic)] : []),
            remark,
          ].join(t.sentences)}
        </span>
      </p>
      <SyntheticNote synthetic={selection.filters.synthetic} totals={totals} />
    </>
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
