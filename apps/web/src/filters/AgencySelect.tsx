import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { foundAgenciesQuery, namedAgenciesQuery } from "./agencies.ts";
import type { FilterSearch } from "./search.ts";
import { useSettled } from "./use-settled.ts";

interface AgencySelectProps {
  search: FilterSearch;
  /** As many as may be chosen. */
  most: number;
  onAgency: (agency: string | undefined) => void;
}

/** Agencies by name or pinyin initials, among those of the other filters. */
export function AgencySelect({ search, most, onAgency }: AgencySelectProps) {
  const { filters } = useWords().t;
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const named = useQuery(namedAgenciesQuery(search));
  const found = useQuery({ ...foundAgenciesQuery(search, useSettled(typed)), enabled: open });
  const chosen = search.agency?.split(",") ?? [];
  const names = new Map(
    [...(named.data ?? []), ...(found.data?.names ?? [])].map(({ id, name }) => [id, name]),
  );
  return (
    <Select
      mode="multiple"
      className="filter filter-agency"
      prefix={filters.agency}
      aria-label={filters.agency}
      placeholder={filters.agencyAll}
      maxTagCount={chosen.length > 1 ? 0 : 1}
      maxTagPlaceholder={filters.agencyCount(chosen.length)}
      maxCount={most}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      popupMatchSelectWidth={420}
      loading={found.isFetching}
      notFoundContent={found.isPending ? filters.agencyHint : filters.agencyNone}
      value={chosen.map((id) => ({ value: id, label: names.get(id) ?? id }))}
      labelInValue
      options={(found.data?.names ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      popupRender={(menu) => (
        <>
          {menu}
          <p className="select-hint">
            {found.data && found.data.total > found.data.names.length
              ? filters.agencyFirst(found.data.names.length, found.data.total)
              : filters.agencyHint}{" "}
            · {filters.agencyMost(most)}
          </p>
        </>
      )}
      onOpenChange={setOpen}
      onChange={(values) => {
        setTyped("");
        onAgency(values.map(({ value }) => value).join(",") || undefined);
      }}
    />
  );
}
