import { useWords } from "../../i18n/use-words.ts";

export function Download({ format, onClick }: { format: string; onClick: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="link-button"
      aria-label={t.figure.download(format)}
      onClick={onClick}
    >
      {format}
    </button>
  );
}
