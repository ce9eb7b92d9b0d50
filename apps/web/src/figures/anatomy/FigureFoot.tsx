import { useWords } from "../../i18n/use-words.ts";
import { csvOf } from "./csv.ts";
import { Definition } from "./Definition.tsx";
import { factsOf, fileStem, metaOf, type Selection } from "./facts.ts";
import { fileAddress } from "./file-address.ts";
import { pictureFile } from "./picture-file.ts";
import { type Answer, type Presented, totalOf } from "./presented.ts";
import { saveText } from "./save.ts";
import { TakeAway } from "./TakeAway.tsx";

interface FigureFootProps {
  /** The figure's name in its address and in file names. */
  file: string;
  answer: Answer;
  presented: Presented;
  selection: Selection;
  measures: readonly string[];
  /** What the figure shows of a question that was asked of more at once. */
  narrowed?: Readonly<Record<string, string>> | undefined;
}

/** Left what the figure rests on, right what it means and how to take it away. */
export function FigureFoot(props: FigureFootProps) {
  const { file, answer, presented, selection, measures, narrowed } = props;
  const words = useWords();
  const { t } = words;
  const { filed, expected, synthetic } = totalOf(answer.coverage);
  const years = answer.coverage.map(({ year }) => year);
  const stem = fileStem(file, selection, answer, years, synthetic > 0);
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
        <TakeAway
          file={file}
          stem={stem}
          picture={(format) =>
            pictureFile(
              format,
              presented,
              factsOf(presented, selection, answer, words),
              t.synthetic,
            )
          }
          csv={saveCsv}
          xlsx={fileAddress(answer, "xlsx", narrowed)}
        />
      </div>
    </>
  );
}
