import { useWords } from "../../i18n/use-words.ts";
import { csvOf } from "./csv.ts";
import { Definition } from "./Definition.tsx";
import { fileStem, metaOf, type Selection } from "./facts.ts";
import { fileAddress } from "./file-address.ts";
import { type Answer, totalOf } from "./presented.ts";
import { saveText } from "./save.ts";
import type { Sheet } from "./sheet.ts";
import { TakeAway } from "./TakeAway.tsx";

interface ListFootProps {
  /** The figure's name in file names. */
  file: string;
  answer: Answer;
  selection: Selection;
  years: readonly number[];
  note: string;
  sheet: () => Promise<Sheet>;
  /** Keys of the measures that the list speaks of. */
  measures?: readonly string[];
}

/** What a list rests on, and the list as a file. */
export function ListFoot(props: ListFootProps) {
  const { file, answer, selection, years, note, sheet, measures = [] } = props;
  const { filing } = useWords().t;
  const { filed, expected, synthetic } = totalOf(answer.coverage);
  const stem = fileStem(file, selection, answer, years, synthetic > 0);
  const save = async () => {
    const csv = csvOf(await sheet(), metaOf(selection, answer, synthetic > 0));
    saveText(csv, "text/csv", `${stem}.csv`);
  };
  return (
    <>
      <p>{[filing.source(filed, expected), note].filter(Boolean).join(" · ")}</p>
      <div className="figure-actions">
        {measures.length > 0 && <Definition measures={measures} />}
        <TakeAway
          file={file}
          stem={stem}
          csv={() => void save()}
          xlsx={fileAddress(answer, "xlsx")}
        />
      </div>
    </>
  );
}
