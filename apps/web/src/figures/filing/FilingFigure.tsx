import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import type { FilingAnswer } from "../../api-types.ts";
import { type Standing, standings } from "../../filters/search.ts";
import { useWords } from "../../i18n/use-words.ts";
import { StateMark } from "../agencies/StateMark.tsx";
import { Figure } from "../anatomy/Figure.tsx";
import type { Selection } from "../anatomy/facts.ts";
import { ListFoot } from "../anatomy/ListFoot.tsx";
import { Pager } from "../anatomy/Pager.tsx";
import { filingPageSize, filingQuery, filingSheet } from "../filing.ts";
import { FilingMatrix } from "./FilingMatrix.tsx";
import { StandingSelect } from "./StandingSelect.tsx";

/** As many agencies as the API gives at once, and a file holds. */
const fileSize = 1000;

interface FilingFigureProps {
  query: UseQueryResult<FilingAnswer>;
  selection: Selection;
  standing: Standing | undefined;
  page: number;
  onStanding: (standing: Standing | undefined) => void;
  onPage: (page: number) => void;
}

/** Who filed in which year: agency by year, a page at a time. */
export function FilingFigure({ query, selection, standing, ...paging }: FilingFigureProps) {
  const words = useWords();
  const { filing, figure } = words.t;
  const queries = useQueryClient();
  const answer = query.data;
  const sheet = async () => {
    const question = { standing, limit: fileSize, offset: 0 };
    const { rows } = await queries.fetchQuery(filingQuery(selection.filters, question));
    return filingSheet(rows, words);
  };
  return (
    <Figure
      id="filing"
      className="figure-wide figure-tall"
      headline={
        answer && standing ? filing.matrix.standing(answer.total, standing) : filing.matrix.name
      }
      subtitle={filing.matrix.subtitle}
      query={query}
      views={<StandingSelect standing={standing} onStanding={paging.onStanding} />}
      foot={
        answer && (
          <ListFoot
            file="filing"
            answer={answer}
            selection={selection}
            years={answer.coverage.map(({ year }) => year)}
            note={filing.matrix.count(answer.total, Math.min(fileSize, answer.total))}
            sheet={sheet}
          />
        )
      }
    >
      {answer && answer.rows.length > 0 && (
        <>
          <MatrixLegend />
          <FilingMatrix answer={answer} />
          <Pager
            label={figure.agencies.pages}
            page={paging.page}
            size={filingPageSize}
            total={answer.total}
            onPage={paging.onPage}
          />
        </>
      )}
      {answer?.rows.length === 0 && <p className="figure-empty">{filing.matrix.nobody}</p>}
    </Figure>
  );
}

function MatrixLegend() {
  const { filing } = useWords().t;
  return (
    <ul className="filing-legend filing-legend-alone">
      {standings.map((standing) => (
        <li key={standing}>
          <StateMark state={standing} />
          {filing.standings[standing]}
        </li>
      ))}
      {(["broken", "unread"] as const).map((state) => (
        <li key={state}>
          <StateMark state={state} />
          {filing.counts[state]}
        </li>
      ))}
      <li>
        <StateMark state="none" />
        {filing.notExpected}
      </li>
    </ul>
  );
}
