import { Button, Input, Select, Space } from "antd";
import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { narrativeSections, type SearchSearch } from "./page-search.ts";

interface SearchFormProps {
  search: SearchSearch;
  onChange: (change: SearchSearch) => void;
}

/** What to look for, and in which part of the reports. */
export function SearchForm({ search, onChange }: SearchFormProps) {
  const { search: say } = useWords().t.pages;
  const { q = "" } = search;
  const [typed, setTyped] = useState(q);
  useEffect(() => setTyped(q), [q]);
  return (
    <form
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ q: typed.trim() || undefined });
      }}
    >
      <Space.Compact block>
        <Input
          size="large"
          allowClear
          maxLength={100}
          aria-label={say.label}
          placeholder={say.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button size="large" type="primary" htmlType="submit">
          {say.submit}
        </Button>
      </Space.Compact>
      <Select
        size="large"
        aria-label={say.section}
        popupMatchSelectWidth={false}
        value={search.part ?? ""}
        options={[
          { value: "", label: say.all },
          ...narrativeSections.map((value) => ({ value, label: say.sections[value] })),
        ]}
        onChange={(chosen: string) =>
          onChange({ part: narrativeSections.find((one) => one === chosen) })
        }
      />
    </form>
  );
}
