import { Link } from "@tanstack/react-router";
import type { Basis, FiledYear, FilingRow } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import type { Dictionary } from "../../i18n/zh.ts";
import { StateMark } from "../agencies/StateMark.tsx";
import { toneOf } from "./tone.ts";

interface YearCellProps {
  agency: FilingRow;
  filed: FiledYear | undefined;
  year: number;
  basis: Basis;
}

/** One agency in one year: a link to the report, or the word that there is none. */
export function YearCell({ agency, filed, year, basis }: YearCellProps) {
  const { t } = useWords();
  if (!filed)
    return (
      <td className="filing filing-none">
        <span title={t.filing.notExpected}>
          <StateMark state="none" />
          <span className="unseen">{t.filing.notExpected}</span>
        </span>
      </td>
    );
  const said = sayYear(filed, t);
  return (
    <td className={`filing filing-${toneOf(filed)}`}>
      {filed.broken === null ? (
        <span title={said}>
          <Marks filed={filed} />
          <span className="unseen">{said}</span>
        </span>
      ) : (
        <Link
          to="/reports/$agency/$year"
          params={{ agency: agency.id, year: String(year) }}
          search={{ scope: basis === "units" ? "unit" : "consolidated" }}
          title={said}
          aria-label={`${agency.name} ${year}${t.colon}${said}`}
        >
          <Marks filed={filed} />
        </Link>
      )}
    </td>
  );
}

function Marks({ filed: { standing, broken, unread } }: { filed: FiledYear }) {
  return (
    <>
      <StateMark state={standing} />
      {broken ? <Count state="broken" count={broken} /> : null}
      {unread ? <Count state="unread" count={unread} /> : null}
    </>
  );
}

function Count({ state, count }: { state: "broken" | "unread"; count: number }) {
  return (
    <span className={`filing-count filing-count-${state}`}>
      <StateMark state={state} />
      {count}
    </span>
  );
}

function sayYear({ standing, due, published, broken, unread }: FiledYear, t: Dictionary): string {
  const { agencies } = t.figure;
  const parts = [
    t.filing.standings[standing],
    published && agencies.published(published),
    standing !== "on_time" && agencies.due(due),
    broken && agencies.brokenCount(broken),
    unread && t.filing.unreadCount(unread),
  ];
  return parts.filter((part) => Boolean(part)).join(t.and);
}
