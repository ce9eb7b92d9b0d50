import { Button } from "antd";
import { useWords } from "../i18n/use-words.ts";

/** A fault of ours on the page; the data is not touched by it. */
export function PageFailure() {
  const { t } = useWords();
  return (
    <div className="page">
      <section className="notice" role="alert">
        <h1>{t.problem.page}</h1>
        <p>{t.problem.pageDetail}</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {t.problem.reload}
        </Button>
      </section>
    </div>
  );
}
