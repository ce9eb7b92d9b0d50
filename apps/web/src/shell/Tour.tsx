import { Tour as Steps } from "antd";
import { useWords } from "../i18n/use-words.ts";

/** Beside what it speaks of, step by step with the arrow keys too, till Escape; what is not on the page is left out. */
export function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const steps = t.tour.steps.flatMap(({ target, title, text }) => {
    const element = document.querySelector<HTMLElement>(target);
    return element ? [{ target: element, title, description: text }] : [];
  });
  return (
    <Steps
      open
      rootClassName="tour"
      mask={false}
      scrollIntoViewOptions={{ block: "nearest" }}
      steps={steps}
      onClose={onClose}
      getPopupContainer={() => document.querySelector<HTMLElement>("main") ?? document.body}
    />
  );
}
