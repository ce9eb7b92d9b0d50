import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/use-words.ts";
import { sayProblem } from "../problem.ts";

/** No report answers the filters: says so, and offers the way out. */
export function NothingMatches({ error }: { error: unknown }) {
  const { t } = useWords();
  return (
    <section className="notice" role="status">
      <h2>{t.empty.heading}</h2>
      <p>{error ? sayProblem(error, t) : t.empty.detail}</p>
      <Link to="." search={{ edition: undefined }} className="button-link">
        {t.empty.reset}
      </Link>
    </section>
  );
}
