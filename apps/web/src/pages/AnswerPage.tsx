import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Selection } from "../figures/anatomy/facts.ts";
import { Later } from "../figures/anatomy/Later.tsx";
import { type Answer, totalOf } from "../figures/anatomy/presented.ts";
import { SelectionSentence } from "../filters/SelectionSentence.tsx";
import { useWords } from "../i18n/use-words.ts";
import { isRefused, noEdition } from "../problem.ts";
import { FirstRun } from "../shell/FirstRun.tsx";
import { NothingMatches } from "../shell/NothingMatches.tsx";
import { useTitle } from "../shell/use-title.ts";

interface AnswerPageProps {
  title: string;
  selection: Selection;
  /** The page's first question: what it rests on is what the page rests on. */
  query: UseQueryResult<Answer>;
  /** Whether there is something to show although nothing was filed. */
  gapsCount?: boolean;
  remark?: string;
  children: ReactNode;
}

/** A page over the reports that the filters above it select: the sentence that says them, then the figures. */
export function AnswerPage(props: AnswerPageProps) {
  const { title, selection, query, gapsCount = false, remark = "", children } = props;
  const { t } = useWords();
  useTitle(t.title(title));
  const { data, error, isPlaceholderData } = query;
  const reason = noEdition(error);
  if (reason) return <FirstRun reason={reason} />;
  const { filed, expected } = totalOf(data?.coverage ?? []);
  const empty = data && !isPlaceholderData && filed + (gapsCount ? expected : 0) === 0;
  return (
    <div className="page">
      <h1 className="unseen">{title}</h1>
      {empty || isRefused(error) ? (
        <NothingMatches filters={selection.filters} error={error} />
      ) : (
        <>
          <SelectionSentence selection={selection} answer={data} remark={remark} />
          <Later>{children}</Later>
        </>
      )}
    </div>
  );
}
