import { Button } from "antd";
import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";

const shown = 2000;

export function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shown);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(() => setCopied(true));
  return (
    <Button className="copy-link" onClick={() => void copy()} aria-live="polite">
      {copied ? t.filters.copied : t.filters.copy}
    </Button>
  );
}
