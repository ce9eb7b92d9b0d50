import { useWords } from "../i18n/use-words.ts";

/** A section of running text, in its own paragraphs. */
export function Narrative({ text }: { text: string }) {
  const { t } = useWords();
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length === 0) return <p className="figure-empty">{t.report.noNarrative}</p>;
  return (
    <article className="narrative" lang="zh-CN">
      {paragraphs.map((paragraph, i) => (
        <p key={i}>{paragraph}</p>
      ))}
    </article>
  );
}
