import { forms, type TableKey } from "@gongkai/model";
import type { ReportAnswer } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { placeText } from "./place-text.ts";

interface ExtrasProps {
  extras: ReportAnswer["extras"];
  table: TableKey;
}

/** Rows that the source prints in a table and the form does not have, under the form and apart from it. */
export function Extras({ extras, table }: ExtrasProps) {
  const { t, of } = useWords();
  const here = extras.filter((extra) => extra.table === table);
  if (here.length === 0) return null;
  return (
    <section className="extras" aria-label={t.report.extras}>
      <h2>{t.report.extras}</h2>
      <dl>
        {here.map(({ label, place, values }, i) => (
          <div key={i} title={placeText(place, t)}>
            <dt>{label}</dt>
            <dd>
              {values.map(({ column, raw }, at) => (
                <span key={at}>
                  {column !== null && `${of(columnLabel(table, column))} `}
                  <b>{raw || t.report.rawEmpty}</b>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function columnLabel(table: TableKey, key: string) {
  const columns = Object.values(forms)
    .flatMap(({ tables }) => tables.filter((one) => one.key === table))
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.columns));
  return columns.find((column) => column.key === key)?.label ?? { zh: key, en: key };
}
