import { standings } from "../../filters/search.ts";
import { useWords } from "../../i18n/use-words.ts";
import { awaitedOf, type Counts } from "../filing.ts";

/** A region's agencies as one bar, parted by how they filed; its numbers stand beside it. */
export function StandingBar({ counts }: { counts: Counts }) {
  const { filing, formats } = useWords().t;
  const parts = { ...counts, awaited: awaitedOf(counts) };
  const all = standings.reduce((sum, standing) => sum + parts[standing], 0);
  const shown = standings.filter((standing) => parts[standing] > 0);
  const said = shown.map((one) => `${filing.standings[one]} ${formats.count(parts[one])}`);
  return (
    <span className="standing-bar" title={said.join(" · ")}>
      {shown.map((standing) => (
        <i
          key={standing}
          className={`standing-${standing}`}
          style={{ width: `${(parts[standing] / all) * 100}%` }}
        />
      ))}
    </span>
  );
}
