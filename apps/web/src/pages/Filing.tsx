import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { FilingFigure } from "../figures/filing/FilingFigure.tsx";
import { RegionsFigure } from "../figures/filing/RegionsFigure.tsx";
import { filingPageQuery } from "../figures/filing.ts";
import type { FilingSearch } from "../filters/search.ts";
import { useWords } from "../i18n/use-words.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { useSelection } from "./use-selection.ts";

const route = getRouteApi("/_filtered/filing");

/** Who filed when: regions in a year, then agencies year by year. */
export function Filing() {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const selection = useSelection(search);
  const query = useQuery(filingPageQuery(search));
  const change = useCallback(
    (next: FilingSearch) =>
      void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false }),
    [navigate],
  );
  return (
    <AnswerPage title={t.filing.title} selection={selection} query={query} gapsCount>
      <div className="figures">
        <RegionsFigure
          query={query}
          selection={selection}
          year={search.year}
          onYear={(year) => change({ year })}
        />
        <FilingFigure
          query={query}
          selection={selection}
          standing={search.standing}
          page={search.page ?? 1}
          onStanding={(standing) => change({ standing, page: undefined })}
          onPage={(page) => change({ page: page === 1 ? undefined : page })}
        />
      </div>
    </AnswerPage>
  );
}
