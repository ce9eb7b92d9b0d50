import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useWords } from "../i18n/use-words.ts";
import { editionsQuery } from "./editions.ts";

const root = getRouteApi("__root__");

/** Which edition answers; an older one, asked for by the address, offers the way to the latest. */
export function EditionNote() {
  const { t } = useWords();
  const pinned = root.useSearch({ select: ({ edition }) => edition });
  const { data } = useQuery(editionsQuery);
  const current = data?.current ?? undefined;
  const shown = pinned ?? current;
  if (shown === undefined) return null;
  const old = pinned !== undefined && pinned !== current;
  return (
    <span className="edition">
      {t.edition(shown)}
      {old && (
        <>
          <span className="edition-old">{t.editionPinned}</span>
          <Link to="." search={(now) => ({ ...now, edition: undefined })}>
            {t.toCurrentEdition}
          </Link>
        </>
      )}
    </span>
  );
}
