import { Button } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { Problem, sayProblem } from "../problem.ts";

interface ProblemNoteProps {
  error: unknown;
  retry: () => void;
}

/** What happened, and the way to ask again. */
export function ProblemNote({ error, retry }: ProblemNoteProps) {
  const { t } = useWords();
  const requestId = error instanceof Problem ? error.document.requestId : undefined;
  return (
    <div className="note" role="alert">
      <strong>{t.problem.heading}</strong>
      <p>{sayProblem(error, t)}</p>
      {requestId && <p className="note-small">{t.problem.request(requestId)}</p>}
      <Button onClick={retry}>{t.problem.retry}</Button>
    </div>
  );
}
