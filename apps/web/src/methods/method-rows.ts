import { cellsOf, everyRule, type FormId, forms, measures, rules } from "@gongkai/model";
import type { Coverage } from "../api-types.ts";
import type { Words } from "../i18n/words.ts";

export interface MethodRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** The rows that hold what was typed, in whatever column. */
export const holding = (rows: readonly MethodRow[], typed: string): MethodRow[] => {
  const text = typed.trim().toLowerCase();
  return rows.filter(({ key, cells }) => [key, ...cells].join(" ").toLowerCase().includes(text));
};

/** Every measure: name, key, definition, unit, law, forms, years that break it. */
export const measureRows = ({ t, of }: Words): MethodRow[] =>
  measures.map(({ key, label, definition, unit, law, forms: on, breaks }) => ({
    key,
    cells: [
      ...[of(label), key, of(definition), t.ranking.units[unit], law ? of(law) : ""],
      ...[
        on.join(t.and),
        breaks.map(({ year, reason }) => `${year}${t.colon}${of(reason)}`).join(" "),
      ],
    ],
  }));

/** Every rule: name, id, severity, why. */
export const ruleRows = ({ t, of }: Words): MethodRow[] =>
  everyRule.map(({ id, label, severity, explanation }) => ({
    key: id,
    cells: [of(label), id, t.pages.findings.severities[severity], of(explanation)],
  }));

export const ruleCounts = { within: rules.length, beyond: everyRule.length - rules.length };

/** Every block of a form: table, its lines, its columns. */
export const formRows = (form: FormId, { t, of }: Words): MethodRow[] =>
  forms[form].tables.flatMap(({ key: table, blocks }) =>
    blocks.map(({ lines, columns }, i) => ({
      key: `${form} ${table} ${i}`,
      cells: [
        ...[t.report.sections[table].title, lines.map(({ label }) => of(label)).join(t.and)],
        columns.map(({ label }) => of(label)).join(t.and),
      ],
    })),
  );

export const cellCount = (form: FormId): number => cellsOf(form).length;

/** What the edition holds of each year. */
export const coverageRows = (coverage: readonly Coverage[], { t }: Words): MethodRow[] =>
  coverage.map(({ year, filed, expected, synthetic }) => ({
    key: String(year),
    cells: [String(year), ...[filed, expected, synthetic].map(t.formats.count)],
  }));
