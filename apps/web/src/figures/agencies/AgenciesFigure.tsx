import type { AgenciesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { agenciesSheet, isWhole, yearsOf } from "../agencies.ts";
import { csvOf } from "../anatomy/csv.ts";
import { Figure } from "../anatomy/Figure.tsx";
import { fileStem, metaOf, type Selection } from "../anatomy/facts.ts";
import { fileAddress } from "../anatomy/file-address.ts";
import { saveText } from "../anatomy/save.ts";
import { TakeAway } from "../anatomy/TakeAway.tsx";
import { AgenciesBrowser } from "./AgenciesBrowser.tsx";
import { filingHeadline } from "./headline.ts";
import { latestYear, useFiling, wholeTally } from "./use-filing.ts";

interface AgenciesFigureProps {
  selection: Selection;
  find: string;
  page: number;
  onFind: (find: string) => void;
  onPage: (page: number) => void;
}

export function AgenciesFigure({ selection, ...browsing }: AgenciesFigureProps) {
  const { t } = useWords();
  const { query, answer } = useFiling(selection.filters);
  const year = answer && latestYear(answer);
  const tally = answer && year !== undefined ? wholeTally(answer, year) : null;
  return (
    <Figure
      id="agencies"
      className="figure-wide figure-tall"
      headline={
        tally && year !== undefined ? filingHeadline(year, tally, t) : t.figure.agencies.name
      }
      subtitle={t.figure.agencies.subtitle}
      query={query}
      foot={answer && <AgenciesFoot answer={answer} selection={selection} />}
    >
      {answer && year !== undefined && (
        <AgenciesBrowser answer={answer} year={year} tally={tally} {...browsing} />
      )}
    </Figure>
  );
}

interface AgenciesFootProps {
  answer: AgenciesAnswer;
  selection: Selection;
}

function AgenciesFoot({ answer, selection }: AgenciesFootProps) {
  const words = useWords();
  const { agencies } = words.t.figure;
  const synthetic = answer.rows.some((agency) => agency.synthetic);
  const stem = fileStem("agencies", selection, answer, yearsOf(answer), synthetic);
  const download = () => {
    const csv = csvOf(agenciesSheet(answer, words), metaOf(selection, answer, synthetic));
    saveText(csv, "text/csv", `${stem}.csv`);
  };
  return (
    <>
      <p>{isWhole(answer) ? agencies.deadline : agencies.cut(answer.rows.length, answer.total)}</p>
      <div className="figure-actions">
        <TakeAway file="agencies" stem={stem} csv={download} xlsx={fileAddress(answer, "xlsx")} />
      </div>
    </>
  );
}
