import { useWords } from "../../i18n/use-words.ts";
import { csvOf } from "./csv.ts";
import { Definition } from "./Definition.tsx";
import { factsOf, fileStem, metaOf, type Selection } from "./facts.ts";
import { type Answer, type Presented, totalOf } from "./presented.ts";
import { saveText } from "./save.ts";
import { savePicture } from "./save-picture.ts";

interface FigureFootProps {
  /** The figure's name in file names. */
  file: string;
  answer: Answer;
  presented: Presented;
  selection: Selection;
  measures: readonly string[];
}

/** Left what the figure rests on, right what it means and how to take it away. */
export function FigureFoot({ file, answer, presented, selection, measures }: FigureFootProps) {
  const words = useWords();
  const { t } = words;
  const { filed, expected, synthetic } = totalOf(answer.coverage);
  const years = answer.coverage.map(({ year }) => year);
  const stem = fileStem(file, selection, answer, years, synthetic > 0);
  const savePictureAs = (format: "png" | "svg") =>
    savePicture(
      format,
      presented.draw,
      factsOf(presented, selection, answer, words),
      t.synthetic,
      stem,
    );
  const saveCsv = () =>
    saveText(
      csvOf(presented.file ?? presented.sheet, metaOf(selection, answer, synthetic > 0)),
      "text/csv",
      `${stem}.csv`,
    );
  return (
    <>
      <p>{[t.figure.source(filed, expected), ...presented.notes].join(" · ")}</p>
      <div className="figure-actions">
        {measures.length > 0 && <Definition measures={measures} />}
        <Download format="PNG" onClick={() => void savePictureAs("png")} />
        <Download format="SVG" onClick={() => void savePictureAs("svg")} />
        <Download format="CSV" onClick={saveCsv} />
      </div>
    </>
  );
}

export function Download({ format, onClick }: { format: string; onClick: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={t.figure.download(format)}
      onClick={onClick}
    >
      {format}
    </button>
  );
}
