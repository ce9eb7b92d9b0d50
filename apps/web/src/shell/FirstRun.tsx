import { Button } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { useTitle } from "./use-title.ts";

/** An empty library is no failure: it says what to do first. */
export function FirstRun() {
  const { t } = useWords();
  useTitle(t.title(t.firstRun.heading));
  return (
    <div className="page">
      <section className="notice">
        <h1>{t.firstRun.heading}</h1>
        <p>{t.firstRun.detail}</p>
        <pre>
          <code>{t.firstRun.command}</code>
        </pre>
        <p>{t.firstRun.after}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t.firstRun.refresh}
        </Button>
      </section>
    </div>
  );
}
