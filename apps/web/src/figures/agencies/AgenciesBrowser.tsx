import { Button, Input, Pagination } from "antd";
import type { AgenciesAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { findAgencies, type Tally, yearsOf } from "../agencies.ts";
import { AgenciesTable } from "./AgenciesTable.tsx";
import { FilingLegend } from "./FilingLegend.tsx";
import { useFindText } from "./use-find-text.ts";

const pageSize = 20;

interface AgenciesBrowserProps {
  answer: AgenciesAnswer;
  year: number;
  tally: Tally | null;
  find: string;
  page: number;
  onFind: (find: string) => void;
  onPage: (page: number) => void;
}

/** The matrix, a page at a time, with a search by name. */
export function AgenciesBrowser(props: AgenciesBrowserProps) {
  const { answer, year, tally, find, page, onFind, onPage } = props;
  const { t } = useWords();
  const { agencies } = t.figure;
  const [text, setText] = useFindText(find, onFind);
  const found = findAgencies(answer.rows, find);
  const current = Math.min(page, Math.max(1, Math.ceil(found.length / pageSize)));
  const shown = found.slice((current - 1) * pageSize, current * pageSize);
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
        <output>{agencies.found(found.length, answer.rows.length)}</output>
        <FilingLegend year={year} tally={tally} />
      </div>
      {found.length === 0 ? (
        <div className="figure-empty">
          <p>{agencies.noneFound}</p>
          <Button onClick={() => setText("")}>{agencies.clear}</Button>
        </div>
      ) : (
        <AgenciesTable agencies={shown} years={yearsOf(answer)} />
      )}
      {found.length > pageSize && (
        <nav aria-label={agencies.pages} className="matrix-pages">
          <Pagination
            size="small"
            current={current}
            pageSize={pageSize}
            total={found.length}
            showSizeChanger={false}
            onChange={onPage}
          />
        </nav>
      )}
    </>
  );
}
