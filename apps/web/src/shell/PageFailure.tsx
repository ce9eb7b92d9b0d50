import { Button } from "antd";
import { useEffect } from "react";
import { useWords } from "../i18n/use-words.ts";

const reload = () => window.location.reload();

/** A fault of ours on the page; the data is not touched by it. What lacked a connection goes on with it. */
export function PageFailure() {
  const { t } = useWords();
  useEffect(() => {
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, []);
  return (
    <div className="page">
      <section className="notice" role="alert">
        <h1>{t.problem.page}</h1>
        <p>{t.problem.pageDetail}</p>
        <Button type="primary" onClick={reload}>
          {t.problem.reload}
        </Button>
      </section>
    </div>
  );
}
