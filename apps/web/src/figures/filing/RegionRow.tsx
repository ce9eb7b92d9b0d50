import { Link } from "@tanstack/react-router";
import type { FilingCounts } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { StandingBar } from "./StandingBar.tsx";

export const shownCounts = [
  ...(["expected", "on_time", "late", "unjudged"] as const),
  ...(["missing", "broken", "unread"] as const),
];

const grave = new Set<string>(["late", "missing", "broken", "unread"]);

interface RegionRowProps {
  name: string;
  counts: FilingCounts;
  /** The region chosen; its own agencies lead nowhere further down. */
  chosen: string | undefined;
}

export function RegionRow({ name, counts, chosen }: RegionRowProps) {
  const { formats } = useWords().t;
  const { region } = counts;
  return (
    <tr>
      <th scope="row">
        {region === null || region === chosen ? (
          name
        ) : (
          <Link to="/filing" search={(now) => ({ ...now, region, page: undefined })}>
            {name}
          </Link>
        )}
      </th>
      <td className="standing-cell">
        <StandingBar counts={counts} />
      </td>
      {shownCounts.map((key) => (
        <td
          key={key}
          className={counts[key] > 0 && grave.has(key) ? `number count-${key}` : "number"}
        >
          {formats.count(counts[key])}
        </td>
      ))}
    </tr>
  );
}
