import { Button, Input } from "antd";
import type { AgenciesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { agenciesPageSize, yearsOf } from "../agencies.ts";
import { Pager } from "../anatomy/Pager.tsx";
import { AgenciesTable } from "./AgenciesTable.tsx";
import { FilingLegend } from "./FilingLegend.tsx";
import { stateOf } from "./filing-state.ts";
import type { Tally } from "./tally.ts";
import { useFindText } from "./use-find-text.ts";

interface AgenciesBrowserProps {
  answer: AgenciesAnswer;
  tally: Tally | undefined;
  find: string;
  page: number;
  onFind: (find: string) => void;
  onPage: (page: number) => void;
}

/** The matrix, a page at a time, with a search by name. */
export function AgenciesBrowser(props: AgenciesBrowserProps) {
  const { answer, tally, find, page, onFind, onPage } = props;
  const { t } = useWords();
  const { agencies } = t.figure;
  const [text, setText] = useFindText(find, onFind);
  const years = yearsOf(answer);
  const hasNone = answer.rows.some((agency) =>
    years.some((year) => stateOf(agency, year) === "none"),
  );
  return (
    <>
      <div className="matrix-tools">
        <Input
          type="search"
          className="matrix-find"
          aria-label={agencies.find}
          placeholder={agencies.find}
          allowClear
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <output>{agencies.found(answer.total)}</output>
        <FilingLegend tally={tally} hasNone={hasNone} />
      </div>
      {answer.total === 0 ? (
        <div className="figure-empty">
          <p>{agencies.noneFound}</p>
          <Button onClick={() => setText("")}>{agencies.clear}</Button>
        </div>
      ) : (
        <AgenciesTable agencies={answer.rows} years={years} />
      )}
      <Pager
        label={agencies.pages}
        page={page}
        size={agenciesPageSize}
        total={answer.total}
        onPage={onPage}
      />
    </>
  );
}
