import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import type { FindingsAnswer } from "../../api-types.ts";
import { type FindingsSearch, severities } from "../../filters/page-search.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Selection } from "../anatomy/facts.ts";
import { ListFigure } from "../anatomy/ListFigure.tsx";
import { pagePart } from "../anatomy/part.ts";
import { ViewSwitch } from "../anatomy/ViewSwitch.tsx";
import { findingsFileSize, findingsPageSize, findingsQuery, findingsSheet } from "../findings.ts";
import { FindingsTable } from "./FindingsTable.tsx";

interface FindingsFigureProps {
  query: UseQueryResult<FindingsAnswer>;
  search: FindingsSearch;
  selection: Selection;
  onChange: (change: FindingsSearch) => void;
  onPage: (page: number) => void;
}

/** Finding by finding, each with the way to its cell. */
export function FindingsFigure({ query, search, selection, ...on }: FindingsFigureProps) {
  const words = useWords();
  const { findings } = words.t.pages;
  const queries = useQueryClient();
  const total = query.data?.total ?? 0;
  const sheet = async () => {
    const question = findingsQuery(search, pagePart(1, findingsFileSize));
    return findingsSheet(await queries.fetchQuery(question), words);
  };
  return (
    <ListFigure
      file="findings"
      headline={findings.list.name}
      subtitle={findings.list.subtitle}
      query={query}
      selection={selection}
      paged={{
        ...{ page: search.page ?? 1, size: findingsPageSize },
        ...{ label: findings.list.pages, onPage: on.onPage },
      }}
      note={findings.list.count(total, Math.min(findingsFileSize, total))}
      sheet={sheet}
      nothing={findings.rules.none}
      views={<Narrowing search={search} onChange={on.onChange} />}
    >
      {query.data && <FindingsTable answer={query.data} />}
    </ListFigure>
  );
}

/** Which findings: how they came out, and how grave they are. */
function Narrowing({ search, onChange }: Pick<FindingsFigureProps, "search" | "onChange">) {
  const { findings } = useWords().t.pages;
  return (
    <div className="figure-tools">
      <Select
        prefix={findings.severity}
        aria-label={findings.severity}
        popupMatchSelectWidth={false}
        value={search.severity ?? ""}
        options={[
          { value: "", label: findings.all },
          ...severities.map((value) => ({ value, label: findings.severities[value] })),
        ]}
        onChange={(chosen: string) =>
          onChange({ severity: severities.find((one) => one === chosen) })
        }
      />
      <ViewSwitch
        label={findings.outcome}
        views={(["broken", "undecided"] as const).map((value) => ({
          value,
          label: findings.outcomes[value],
        }))}
        view={search.outcome ?? "broken"}
        onView={(outcome) => onChange({ outcome: outcome === "broken" ? undefined : outcome })}
      />
    </div>
  );
}
