import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AgenciesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import {
  agenciesFileQuery,
  agenciesFileSize,
  agenciesPageQuery,
  agenciesSheet,
  yearsOf,
} from "../agencies.ts";
import { csvOf } from "../anatomy/csv.ts";
import { Figure } from "../anatomy/Figure.tsx";
import { fileStem, metaOf, type Selection } from "../anatomy/facts.ts";
import { fileAddress } from "../anatomy/file-address.ts";
import { saveText } from "../anatomy/save.ts";
import { TakeAway } from "../anatomy/TakeAway.tsx";
import { AgenciesBrowser } from "./AgenciesBrowser.tsx";
import { filingHeadline } from "./headline.ts";
import { useTally } from "./use-tally.ts";

interface AgenciesFigureProps {
  selection: Selection;
  find: string;
  page: number;
  onFind: (find: string) => void;
  onPage: (page: number) => void;
}

/** Who was expected to report, and who did: counted for the latest year, and listed a page at a time. */
export function AgenciesFigure({ selection, ...browsing }: AgenciesFigureProps) {
  const { t } = useWords();
  const { filters } = selection;
  const { find, page } = browsing;
  const query = useQuery(agenciesPageQuery(filters, find, page));
  const tally = useTally(filters);
  const { data: answer, isPlaceholderData } = query;
  // The box to search in stays where nothing is found, and until something is found again.
  const nobody = answer?.total === 0 && find === "" && !isPlaceholderData;
  return (
    <Figure
      id="agencies"
      className="figure-wide figure-tall"
      headline={tally ? filingHeadline(tally, t) : t.figure.agencies.name}
      subtitle={t.figure.agencies.subtitle}
      query={query}
      foot={answer && <AgenciesFoot answer={answer} selection={selection} find={find} />}
    >
      {answer && !nobody && <AgenciesBrowser answer={answer} tally={tally} {...browsing} />}
    </Figure>
  );
}

interface AgenciesFootProps {
  answer: AgenciesAnswer;
  selection: Selection;
  find: string;
}

function AgenciesFoot({ answer, selection, find }: AgenciesFootProps) {
  const words = useWords();
  const { agencies } = words.t.figure;
  const queries = useQueryClient();
  const stemOf = (synthetic: boolean) =>
    fileStem("agencies", selection, answer, yearsOf(answer), synthetic);
  const download = async () => {
    const whole = await queries.fetchQuery(agenciesFileQuery(selection.filters, find));
    const synthetic = whole.rows.some((agency) => agency.synthetic);
    const csv = csvOf(agenciesSheet(whole, words), metaOf(selection, whole, synthetic));
    saveText(csv, "text/csv", `${stemOf(synthetic)}.csv`);
  };
  const isCut = answer.total > agenciesFileSize;
  const cut = isCut ? [agencies.cut(agenciesFileSize, answer.total)] : [];
  return (
    <>
      <p>{[agencies.deadline, ...cut].join(" · ")}</p>
      <div className="figure-actions">
        <TakeAway
          file="agencies"
          stem={stemOf(false)}
          csv={() => void download()}
          xlsx={fileAddress(answer, "xlsx")}
        />
      </div>
    </>
  );
}
