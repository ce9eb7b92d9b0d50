import type { UseQueryResult } from "@tanstack/react-query";
import { useWords } from "../../i18n/use-words.ts";
import { ProblemNote } from "../../shell/ProblemNote.tsx";

/** What stands in a figure's place while there is nothing to draw. */
export function FigureState({ query }: { query: UseQueryResult<unknown> }) {
  const { t } = useWords();
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  if (query.fetchStatus === "paused") return <p className="figure-empty">{t.banner.offline}</p>;
  if (query.isPending) return <output className="skeleton" aria-label={t.figure.loading} />;
  return <p className="figure-empty">{t.empty.heading}</p>;
}
