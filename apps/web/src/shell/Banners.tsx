import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect, useSyncExternalStore } from "react";
import { useWords } from "../i18n/use-words.ts";
import { editionsQuery, latestEditionQuery } from "./editions.ts";
import { keepPage } from "./keep-page.ts";

const root = getRouteApi("__root__");

/** What must be known of every page: that there is no connection, or that there is a newer edition. Nothing moves for it. */
export function Banners() {
  useEffect(keepPage, []);
  return (
    <div className="banners">
      <Offline />
      <NewEdition />
    </div>
  );
}

function Offline() {
  const { t } = useWords();
  const online = useSyncExternalStore(onConnection, () => navigator.onLine);
  return online ? null : (
    <p className="banner" role="status">
      {t.banner.offline}
    </p>
  );
}

function onConnection(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** An edition was switched while the page was open: its figures are of the former one until they are asked anew. */
function NewEdition() {
  const { t } = useWords();
  const queries = useQueryClient();
  const pinned = root.useSearch({ select: ({ edition }) => edition });
  const { data: begun } = useQuery(editionsQuery);
  const { data: latest } = useQuery(latestEditionQuery);
  const current = latest?.current ?? null;
  const newer = current !== null && begun?.current != null && current > begun.current;
  if (pinned !== undefined || !newer) return null;
  const show = () => {
    // The button goes; whoever pressed it goes on with the page.
    document.getElementById("main")?.focus();
    void queries.invalidateQueries();
  };
  return (
    <p className="banner" role="status">
      {t.banner.edition(current)}
      <Button type="primary" size="small" onClick={show}>
        {t.banner.refresh}
      </Button>
    </p>
  );
}
