import { Link } from "@tanstack/react-router";
import { useWords } from "../i18n/use-words.ts";
import { useTitle } from "./use-title.ts";

interface NotFoundProps {
  heading?: string;
  detail?: string;
}

export function NotFound({ heading, detail }: NotFoundProps) {
  const { t } = useWords();
  const said = heading ?? t.notFound.heading;
  useTitle(t.title(said));
  return (
    <div className="page">
      <section className="notice">
        <h1>{said}</h1>
        <p>{detail ?? t.notFound.detail}</p>
        <Link to="/" search={{}} className="button-link">
          {t.notFound.home}
        </Link>
      </section>
    </div>
  );
}
