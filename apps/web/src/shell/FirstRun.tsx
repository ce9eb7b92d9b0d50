import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect } from "react";
import { useWords } from "../i18n/use-words.ts";
import { editionsQuery } from "./editions.ts";
import { useTitle } from "./use-title.ts";

/** How often it is looked whether there is an edition by now, in milliseconds. */
const pause = 5000;

/** An empty library is no failure: it says what to do first. Nor is one of an older version, whose originals are kept. */
export function FirstRun({ reason }: { reason: "no-edition" | "old-library" }) {
  const { firstRun: say, title } = useWords().t;
  const old = reason === "old-library";
  const heading = old ? say.oldHeading : say.heading;
  useTitle(title(heading));
  useGoOn();
  return (
    <div className="page">
      <section className="notice">
        <h1>{heading}</h1>
        <p>{old ? say.oldDetail : say.detail}</p>
        <pre>
          <code>{old ? say.oldCommand : say.command}</code>
        </pre>
        <p>{old ? say.oldAfter : say.after}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {say.refresh}
        </Button>
      </section>
    </div>
  );
}

/** Asks everything anew as soon as there is an edition. */
function useGoOn(): void {
  const queries = useQueryClient();
  const { data } = useQuery({ ...editionsQuery, refetchInterval: pause });
  const there = (data?.editions.length ?? 0) > 0;
  useEffect(() => {
    if (there) void queries.invalidateQueries();
  }, [there, queries]);
}
