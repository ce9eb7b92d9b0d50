import { useWords } from "../../i18n/use-words.ts";
import { csvOf } from "../anatomy/csv.ts";
import { Download } from "../anatomy/FigureFoot.tsx";
import { fileStem, metaOf, type Selection } from "../anatomy/facts.ts";
import { type Answer, totalOf } from "../anatomy/presented.ts";
import { saveText } from "../anatomy/save.ts";
import type { Sheet } from "../anatomy/sheet.ts";

interface FilingFootProps {
  /** The figure's name in file names. */
  file: string;
  answer: Answer;
  selection: Selection;
  years: readonly number[];
  note: string;
  sheet: () => Promise<Sheet>;
}

/** What a list rests on, and the list as a file. */
export function FilingFoot({ file, answer, selection, years, note, sheet }: FilingFootProps) {
  const { filing } = useWords().t;
  const { filed, expected, synthetic } = totalOf(answer.coverage);
  const save = async () => {
    const csv = csvOf(await sheet(), metaOf(selection, answer, synthetic > 0));
    const stem = fileStem(file, selection, answer, years, synthetic > 0);
    saveText(csv, "text/csv", `${stem}.csv`);
  };
  return (
    <>
      <p>{[filing.source(filed, expected), note].join(" · ")}</p>
      <div className="figure-actions">
        <Download format="CSV" onClick={() => void save()} />
      </div>
    </>
  );
}
