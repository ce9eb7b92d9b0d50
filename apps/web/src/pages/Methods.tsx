import { measures } from "@gongkai/model";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Input } from "antd";
import { trendQuery } from "../figures/trend.ts";
import type { MethodsSearch } from "../filters/page-search.ts";
import { useWords } from "../i18n/use-words.ts";
import { MethodsTable } from "../methods/MethodsTable.tsx";
import {
  cellCount,
  coverageRows,
  formRows,
  holding,
  measureRows,
  ruleCounts,
  ruleRows,
} from "../methods/method-rows.ts";
import { useTitle } from "../shell/use-title.ts";
import { useChange } from "./use-change.ts";

const route = getRouteApi("/methods");

/** What the program works by, from the data that it works with. */
export function Methods() {
  const words = useWords();
  const { t } = words;
  const { methods } = t.pages;
  useTitle(t.title(methods.title));
  const { find = "", edition } = route.useSearch();
  const change = useChange<MethodsSearch>();
  const { data } = useQuery(trendQuery({ edition }));
  const { within, beyond } = ruleCounts;
  return (
    <div className="page">
      <h1>{methods.title}</h1>
      <p className="methods-intro">{methods.intro}</p>
      <Input
        className="methods-find"
        allowClear
        maxLength={100}
        aria-label={methods.find}
        placeholder={methods.find}
        value={find}
        onChange={({ target }) => change({ find: target.value || undefined }, true)}
      />
      <MethodsTable
        title={methods.measures}
        note={methods.measuresNote(measures.length)}
        columns={[
          ...[t.ranking.name, t.ranking.measure, methods.definition, methods.unit],
          ...[methods.law, methods.formsOf, methods.breaks],
        ]}
        rows={holding(measureRows(words), find)}
        nothing={methods.none}
      />
      <MethodsTable
        title={methods.rules}
        note={methods.rulesNote(within, beyond)}
        columns={[t.ranking.name, t.pages.findings.rule, t.pages.findings.severity, methods.why]}
        rows={holding(ruleRows(words), find)}
        nothing={methods.none}
      />
      {(["2021", "2019"] as const).map((form) => (
        <MethodsTable
          key={form}
          title={`${methods.forms} ${form}`}
          note={`${methods.form(form, cellCount(form))} · ${methods.formsNote}`}
          columns={[methods.table, methods.lines, methods.columns]}
          rows={holding(formRows(form, words), find)}
          nothing={methods.none}
        />
      ))}
      <MethodsTable
        title={methods.coverage}
        note={data ? t.edition(data.edition) : ""}
        columns={[t.figure.year, t.figure.filed, t.figure.expected, t.synthetic]}
        rows={coverageRows(data?.coverage ?? [], words)}
        numbers
        nothing={t.figure.loading}
      />
    </div>
  );
}
