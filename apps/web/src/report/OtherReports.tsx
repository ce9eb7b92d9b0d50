import type { Others } from "@gongkai/model";
import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/use-words.ts";

/** The other reports that a finding rests on: how many, and the way to the first of them. */
export function OtherReports({ count, expected, named }: Others) {
  const { t } = useWords();
  return (
    <p>
      {t.report.others(count, expected)}
      {named.map(({ agency, name, year, scope }) => (
        <Link
          key={`${agency} ${year}`}
          to="/reports/$agency/$year"
          params={{ agency, year: String(year) }}
          search={(now) => ({ ...now, scope })}
          className="chip"
        >
          {name} {year}
        </Link>
      ))}
    </p>
  );
}
