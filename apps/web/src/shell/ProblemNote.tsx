import { Button } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { Problem } from "../problem.ts";

interface ProblemNoteProps {
  error: unknown;
  retry: () => void;
}

/** What happened, in the API's own words where it has any, and the way to ask again. */
export function ProblemNote({ error, retry }: ProblemNoteProps) {
  const { t } = useWords();
  const document = error instanceof Problem ? error.document : undefined;
  const said = document?.detail ?? document?.title;
  return (
    <div className="note" role="alert">
      <strong>{t.problem.heading}</strong>
      <p>{said || t.problem.unreachable}</p>
      {document?.requestId && <p className="note-small">{t.problem.request(document.requestId)}</p>}
      <Button onClick={retry}>{t.problem.retry}</Button>
    </div>
  );
}
