import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/use-words.ts";
import { Problem } from "../problem.ts";

/** No report answers the filters: says so, and offers the way out. */
export function NothingMatches({ error }: { error: unknown }) {
  const { t } = useWords();
  const detail = error instanceof Problem ? error.document.detail : undefined;
  return (
    <section className="notice" role="status">
      <h2>{t.empty.heading}</h2>
      <p>{detail ?? t.empty.detail}</p>
      <Link to="/" search={{}} className="button-link">
        {t.empty.reset}
      </Link>
    </section>
  );
}
