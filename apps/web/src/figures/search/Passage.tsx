import type { SearchRow } from "../../api-types.ts";

type PassageText = SearchRow["passages"][number];

/** Words around what was looked for, which is marked. */
export function Passage({ passage: { text, from, marks } }: { passage: PassageText }) {
  const starts = [0, ...marks.map(({ to }) => to)];
  return (
    <p className="passage">
      {from > 0 && "…"}
      {starts.map((start, i) => {
        const mark = marks[i];
        return (
          <span key={start}>
            {text.slice(start, mark?.from)}
            {mark && <mark>{text.slice(mark.from, mark.to)}</mark>}
          </span>
        );
      })}
      …
    </p>
  );
}
