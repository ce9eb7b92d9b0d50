import { useQuery } from "@tanstack/react-query";
import type { AgenciesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { agenciesQuery, agenciesSheet, tallyOf, yearsOf } from "../agencies.ts";
import { csvOf } from "../anatomy/csv.ts";
import { Figure } from "../anatomy/Figure.tsx";
import { Download } from "../anatomy/FigureFoot.tsx";
import { fileStem, metaOf, type Selection } from "../anatomy/facts.ts";
import { saveText } from "../anatomy/save.ts";
import { AgenciesBrowser } from "./AgenciesBrowser.tsx";
import { filingHeadline } from "./headline.ts";

interface AgenciesFigureProps {
  selection: Selection;
  find: string;
  page: number;
  onFind: (find: string) => void;
  onPage: (page: number) => void;
}

export function AgenciesFigure({ selection, ...browsing }: AgenciesFigureProps) {
  const { t } = useWords();
  const query = useQuery(agenciesQuery(selection.filters));
  const answer = query.data && query.data.rows.length > 0 ? query.data : undefined;
  const year = latestYear(answer);
  const headline =
    answer && year !== undefined ? filingHeadline(year, tallyOf(answer.rows, year), t) : undefined;
  return (
    <Figure
      className="figure-wide figure-tall"
      headline={headline ?? t.figure.agencies.name}
      subtitle={t.figure.agencies.subtitle}
      query={query}
      foot={answer && <AgenciesFoot answer={answer} selection={selection} />}
    >
      {answer && year !== undefined && (
        <AgenciesBrowser answer={answer} year={year} {...browsing} />
      )}
    </Figure>
  );
}

/** The last year for which anyone has reported; a year still open would only show gaps. */
function latestYear(answer: AgenciesAnswer | undefined): number | undefined {
  const years = answer?.rows.flatMap(({ reports }) => reports.map(({ year }) => year)) ?? [];
  return years.length > 0 ? Math.max(...years) : answer?.to;
}

function AgenciesFoot({ answer, selection }: { answer: AgenciesAnswer; selection: Selection }) {
  const words = useWords();
  const synthetic = answer.rows.some((agency) => agency.synthetic);
  const download = () => {
    const csv = csvOf(agenciesSheet(answer, words), metaOf(selection, answer, synthetic));
    const stem = fileStem("agencies", selection, answer, yearsOf(answer), synthetic);
    saveText(csv, "text/csv", `${stem}.csv`);
  };
  return (
    <>
      <p>{words.t.figure.agencies.deadline}</p>
      <div className="figure-actions">
        <Download format="CSV" onClick={download} />
      </div>
    </>
  );
}
