import { findMeasure, type Measure } from "@gongkai/model";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { Reveal } from "./Reveal.tsx";

interface DefinitionProps {
  /** Keys of the measures that the figure speaks of. */
  measures: readonly string[];
  children?: ReactNode;
}

/** Opens what the model says of a measure; the words come from there alone. */
export function Definition({ measures, children }: DefinitionProps) {
  const { t } = useWords();
  const defined = measures.map(findMeasure).filter((measure) => measure !== undefined);
  return (
    <Reveal
      label={t.figure.definition}
      className={children ? "term" : "link-button"}
      content={
        <dl className="definition">
          {defined.map((measure) => (
            <DefinitionItem key={measure.key} measure={measure} />
          ))}
        </dl>
      }
    >
      {children ?? t.figure.definition}
    </Reveal>
  );
}

function DefinitionItem({ measure }: { measure: Measure }) {
  const { of } = useWords();
  return (
    <div>
      <dt>{of(measure.label)}</dt>
      <dd>{of(measure.definition)}</dd>
    </div>
  );
}
