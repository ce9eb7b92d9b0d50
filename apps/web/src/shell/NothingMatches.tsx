import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { totalOf } from "../figures/anatomy/presented.ts";
import { measuresQuery } from "../figures/trend.ts";
import type { Filters } from "../filters/filters.ts";
import { useWords } from "../i18n/use-words.ts";
import { sayProblem } from "../problem.ts";
import { narrowings, without } from "./narrowings.ts";

interface NothingMatchesProps {
  filters: Filters;
  error: unknown;
}

/** No report answers the filters: says which of them would have to go, and offers to widen it. */
export function NothingMatches({ filters, error }: NothingMatchesProps) {
  const { t } = useWords();
  const set = narrowings(filters);
  const wider = useQueries({
    queries: set.map((one) => measuresQuery(without(filters, one), ["received"], undefined)),
  });
  const offers = set.flatMap((one, i) => {
    const answer = wider[i];
    const filed = totalOf(answer?.data?.coverage ?? []).filed;
    return filed > 0 && !answer?.isPlaceholderData ? [{ one, filed }] : [];
  });
  return (
    <section className="notice" role="status">
      <h2>{t.empty.heading}</h2>
      <p>{error ? sayProblem(error, t) : offers.length > 0 ? t.empty.because : t.empty.detail}</p>
      {offers.length > 0 && (
        <ul className="notice-offers">
          {offers.map(({ one, filed }) => (
            <li key={one}>
              <Link to="." search={(now) => without(now, one)} className="button-link">
                {t.empty.without[one]}
              </Link>{" "}
              {t.empty.reports(filed)}
            </li>
          ))}
        </ul>
      )}
      <Link to="." search={{ edition: undefined }}>
        {t.empty.reset}
      </Link>
    </section>
  );
}
